import { Button, ErrorSummary } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { type FieldErrors, type FieldPath, type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form';
import type { Failure } from '../api/problem';
import { useText } from '../text/use-text';
import { FailureNotice } from './FailureNotice';

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
  children: ReactNode;
}

/**
 * Form is how every form of the client looks: fields, then what is wrong (each line leads to its field), then the
 * buttons. Submitting is never disabled; while it is under way a second press does nothing.
 */
export function Form<Values extends FieldValues>(props: FormProps<Values>) {
  const { fields, failure, names } = props;
  useServerErrors(fields, failure, names);
  return (
    <FormProvider {...fields}>
      <form
        className="stack form"
        data-color="accent"
        noValidate
        onSubmit={fields.handleSubmit((values) => props.sending || props.onSubmit(values))}
      >
        {props.children}
        <Wrong fields={fields} failure={failure} />
        <div className="buttons">
          <Button type="submit" loading={props.sending}>
            {props.submit}
          </Button>
          {props.besides}
        </div>
      </form>
    </FormProvider>
  );
}

/** Puts the server's words on the fields they are about. */
function useServerErrors<Values extends FieldValues>(
  fields: UseFormReturn<Values>,
  failure: Failure | null,
  names: FormProps<Values>['names'],
): void {
  const shown = useRef<Failure | null>(null);
  useEffect(() => {
    if (!failure || failure === shown.current) return;
    shown.current = failure;
    for (const wrong of failure.problem?.errors ?? []) {
      const name = (names?.[wrong.field] ?? wrong.field) as FieldPath<Values>;
      if (document.getElementById(name)) fields.setError(name, { type: 'server', message: wrong.message });
    }
  }, [failure, fields, names]);
}

function Wrong<Values extends FieldValues>({ fields, failure }: Pick<FormProps<Values>, 'fields' | 'failure'>) {
  const t = useText();
  const { errors, submitCount } = fields.formState;
  const lines = linesOf(errors);
  if (lines.length === 0) return failure ? <FailureNotice failure={failure} /> : null;
  return (
    <>
      {failure && failure.kind !== 'refused' ? <FailureNotice failure={failure} /> : null}
      <ErrorSummary key={submitCount}>
        <ErrorSummary.Heading>{t('form.wrong')}</ErrorSummary.Heading>
        <ErrorSummary.List>
          {lines.map(({ name, message }) => (
            <ErrorSummary.Item key={name}>
              <ErrorSummary.Link href={`#${name}`}>{message}</ErrorSummary.Link>
            </ErrorSummary.Item>
          ))}
        </ErrorSummary.List>
      </ErrorSummary>
    </>
  );
}

/** linesOf flattens nested errors to the names of the fields, in the order they stand. */
function linesOf(errors: FieldErrors, before = ''): { name: string; message: string }[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    const name = before + key;
    if (!error) return [];
    if (typeof error.message === 'string') return [{ name, message: error.message }];
    return linesOf(error as FieldErrors, `${name}.`);
  });
}
