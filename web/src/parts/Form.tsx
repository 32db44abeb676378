import { Button, ErrorSummary } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type FieldErrors, type FieldPath, type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form';
import type { Failure } from '../api/problem';
import { useLanguage, useText } from '../text/use-text';
import { FailureNotice } from './FailureNotice';
import { FieldLabels, type Labels } from './field-labels';
import { Unsaved } from './Unsaved';

interface FormProps<Values extends FieldValues> {
  fields: UseFormReturn<Values>;
  onSubmit(values: Values): Promise<unknown> | unknown;
  sending: boolean;
  failure: Failure | null;
  /** What happens, as the text of the one primary button. */
  submit: string;
  /** Further buttons, such as the step before. */
  besides?: ReactNode;
  /** The API's field names that this form calls something else: {"decision.decided_on": "decidedOn"}. */
  names?: Partial<Record<string, FieldPath<Values>>>;
  /** Leaving loses nothing worth a question, or whoever holds the fields asks instead. */
  leave?: 'asks' | 'free';
  children: ReactNode;
}

/**
 * Form is how every form of the client looks: fields, then what is wrong (each line leads to its field), then the
 * buttons. Submitting is never disabled; while it is under way a second press does nothing. Whoever leaves with something
 * typed that was not sent is asked first.
 */
export function Form<Values extends FieldValues>(props: FormProps<Values>) {
  const { fields, failure, names, leave = 'asks' } = props;
  const labels = useRef<Labels>(new Map());
  const homeless = useServerErrors(fields, failure, names);
  const unsent = useUnsent(fields, failure);
  useErrorsInLanguage(fields);
  function submit(values: Values) {
    if (props.sending) return undefined;
    unsent.note(values);
    return props.onSubmit(values);
  }
  return (
    <FormProvider {...fields}>
      <FieldLabels value={labels.current}>
        <form className="stack form" data-color="accent" noValidate onSubmit={fields.handleSubmit(submit)}>
          {props.children}
          <Wrong fields={fields} failure={failure} homeless={homeless} labels={labels.current} />
          <div className="buttons">
            <Button type="submit" loading={props.sending}>
              {props.submit}
            </Button>
            {props.besides}
          </div>
        </form>
      </FieldLabels>
      {leave === 'asks' ? <Unsaved typed={unsent.typed} /> : null}
    </FormProvider>
  );
}

/** useUnsent knows whether something is typed that was not sent: what went out and was not refused is kept elsewhere. */
function useUnsent<Values extends FieldValues>(fields: UseFormReturn<Values>, failure: Failure | null) {
  const sent = useRef('');
  const { isDirty, errors } = fields.formState;
  const wrong = Object.keys(errors).length > 0;
  useEffect(() => {
    if (failure || wrong) sent.current = '';
  }, [failure, wrong]);
  return {
    typed: () => isDirty && sent.current !== JSON.stringify(fields.getValues()),
    note(values: Values) {
      sent.current = JSON.stringify(values);
    },
  };
}

/** What the fields say is wrong is said anew in another language; what the server said stays as it was said. */
function useErrorsInLanguage<Values extends FieldValues>(fields: UseFormReturn<Values>): void {
  const language = useLanguage();
  const said = useRef(language);
  useEffect(() => {
    if (said.current === language) return;
    said.current = language;
    const ours = linesOf(fields.formState.errors).filter(({ server }) => !server);
    if (ours.length > 0) void fields.trigger(ours.map(({ name }) => name as FieldPath<Values>));
  }, [fields, language]);
}

/** Puts the server's words on the fields they are about, and gives back those that no field on the page is about. */
function useServerErrors<Values extends FieldValues>(
  fields: UseFormReturn<Values>,
  failure: Failure | null,
  names: FormProps<Values>['names'],
): string[] | null {
  const shown = useRef<Failure | null>(null);
  const [homeless, setHomeless] = useState<string[] | null>(null);
  useEffect(() => {
    if (failure === shown.current) return;
    shown.current = failure;
    const left: string[] = [];
    let placed = 0;
    for (const wrong of failure?.problem?.errors ?? []) {
      const name = (names?.[wrong.field] ?? wrong.field) as FieldPath<Values>;
      if (document.getElementById(name)) {
        fields.setError(name, { type: 'server', message: wrong.message });
        placed++;
      } else left.push(wrong.message);
    }
    setHomeless(placed > 0 ? [...new Set(left)] : null);
  }, [failure, fields, names]);
  return homeless;
}

interface WrongProps<Values extends FieldValues> {
  fields: UseFormReturn<Values>;
  failure: Failure | null;
  /** What the server said about no field here, beside what it said of fields; null when it spoke of no field at all. */
  homeless: string[] | null;
  labels: Labels;
}

function Wrong<Values extends FieldValues>({ fields, failure, homeless, labels }: WrongProps<Values>) {
  const t = useText();
  const { errors, submitCount } = fields.formState;
  const lines = linesOf(errors);
  const notice = failure && (failure.kind !== 'refused' || (homeless === null && lines.length === 0));
  return (
    <>
      {notice ? <FailureNotice failure={failure} /> : null}
      {lines.length > 0 || homeless?.length ? (
        <ErrorSummary key={submitCount}>
          <ErrorSummary.Heading>{t('form.wrong')}</ErrorSummary.Heading>
          <ErrorSummary.List>
            {lines.map(({ name, message, server }) => (
              <ErrorSummary.Item key={name}>
                <ErrorSummary.Link href={`#${name}`}>
                  {server ? named(labels.get(name), message) : message}
                </ErrorSummary.Link>
              </ErrorSummary.Item>
            ))}
            {homeless?.map((message) => (
              <ErrorSummary.Item key={message}>{message}</ErrorSummary.Item>
            ))}
          </ErrorSummary.List>
        </ErrorSummary>
      ) : null}
    </>
  );
}

/** The server says only what is wrong; away from its field the field is named. */
function named(label: string | undefined, message: string): string {
  return label ? `${label.replace(/[?:.]$/, '')}: ${message}` : message;
}

/** linesOf flattens nested errors to the names of the fields, in the order they stand. */
function linesOf(errors: FieldErrors, before = ''): { name: string; message: string; server: boolean }[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    const name = before + key;
    if (!error) return [];
    if (typeof error.message === 'string') return [{ name, message: error.message, server: error.type === 'server' }];
    return linesOf(error as FieldErrors, `${name}.`);
  });
}
