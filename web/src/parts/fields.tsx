import {
  Checkbox,
  Field,
  Fieldset,
  Label,
  Radio,
  Select,
  Textarea,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import type { InputHTMLAttributes, ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import type { MessageId } from '../text/catalog';
import { useText } from '../text/use-text';
import { useFieldLabel } from './field-labels';

/** FieldProps is what every field says: its place in the form, its label and, where needed, a hint. */
interface FieldProps {
  /** The name in the form; with the server's names its errors land here by themselves. Also the element's id. */
  name: string;
  label: string;
  hint?: ReactNode;
  /** Said in words when it may be left empty and others may not. */
  optional?: boolean;
  /** Must be filled in; a text is what to say when it is not. */
  required?: boolean | string;
}

/** How a field is answered, which decides what is said when it was not, and what else may not stand there. */
type Way = 'write' | 'date' | 'number' | 'choose';

const unanswered: Record<Way, MessageId> = {
  write: 'form.required',
  date: 'form.required.date',
  number: 'form.required',
  choose: 'form.required.choose',
};

/** useField binds a name to the form around it. */
function useField({ name, label, required }: FieldProps, way: Way) {
  const t = useText();
  const form = useFormContext();
  useFieldLabel(name, label);
  const { error } = form.getFieldState(name, form.formState);
  const rules = {
    ...(required ? { required: required === true ? t(unanswered[way], { field: label }) : required } : {}),
    ...(way === 'number' ? { pattern: { value: /^\s*\d*\s*$/, message: t('form.whole', { field: label }) } } : {}),
  };
  return { ...form.register(name, rules), id: name, error: error?.message };
}

function Labelled({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) {
  const t = useText();
  return (
    <>
      {label}
      {optional ? <span className="optional"> {t('form.optional')}</span> : null}
    </>
  );
}

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'password' | 'email' | 'tel';
  autoComplete?: string;
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
}

/** TextField is one line of text. */
export function TextField(props: TextFieldProps) {
  const { error, ...field } = useField(props, 'write');
  return (
    <Textfield
      {...field}
      type={props.type ?? 'text'}
      label={<Labelled {...props} />}
      description={props.hint}
      error={error}
      autoComplete={props.autoComplete ?? 'off'}
      inputMode={props.inputMode}
    />
  );
}

/** TextBox is several lines of text. */
export function TextBox(props: FieldProps & { rows?: number }) {
  const { error, id, ...field } = useField(props, 'write');
  return (
    <Field>
      <Label htmlFor={id}>
        <Labelled {...props} />
      </Label>
      {props.hint ? <Field.Description>{props.hint}</Field.Description> : null}
      <Textarea {...field} id={id} rows={props.rows ?? 4} aria-invalid={error ? true : undefined} />
      {error ? <ValidationMessage>{error}</ValidationMessage> : null}
    </Field>
  );
}

/** DateField is a calendar day; the value is YYYY-MM-DD or ''. */
export function DateField(props: FieldProps & { min?: string; max?: string }) {
  const { error, ...field } = useField(props, 'date');
  return (
    <Textfield
      {...field}
      className="field-date"
      type="date"
      min={props.min}
      max={props.max}
      label={<Labelled {...props} />}
      description={props.hint}
      error={error}
    />
  );
}

/** NumberField is a whole number; the value is a text of digits, which numberOf reads. */
export function NumberField(props: FieldProps) {
  const { error, ...field } = useField(props, 'number');
  return (
    <Textfield
      {...field}
      className="field-number"
      inputMode="numeric"
      label={<Labelled {...props} />}
      description={props.hint}
      error={error}
      autoComplete="off"
    />
  );
}

/** numberOf reads a NumberField: null when it is empty, NaN when it is no whole number (which the field has refused). */
export function numberOf(text: string): number | null {
  const plain = text.trim();
  if (plain === '') return null;
  return /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
}

/** Option is one way to answer. */
export interface Option {
  value: string;
  label: string;
  hint?: string;
}

/** RadioField is one of few; all ways stand on the page. */
export function RadioField(props: FieldProps & { options: Option[] }) {
  const { error, id, ...field } = useField(props, 'choose');
  return (
    <Fieldset id={id} tabIndex={-1}>
      <Fieldset.Legend>
        <Labelled {...props} />
      </Fieldset.Legend>
      {props.hint ? <Fieldset.Description>{props.hint}</Fieldset.Description> : null}
      {props.options.map((option) => (
        <Radio key={option.value} {...field} value={option.value} label={option.label} description={option.hint} />
      ))}
      {error ? <ValidationMessage>{error}</ValidationMessage> : null}
    </Fieldset>
  );
}

/** SelectField is one of many. */
export function SelectField(props: FieldProps & { options: Option[]; empty?: string }) {
  const { error, id, ...field } = useField(props, 'choose');
  return (
    <Field>
      <Label htmlFor={id}>
        <Labelled {...props} />
      </Label>
      {props.hint ? <Field.Description>{props.hint}</Field.Description> : null}
      <Select {...field} id={id} aria-invalid={error ? true : undefined}>
        {props.empty === undefined ? null : <Select.Option value="">{props.empty}</Select.Option>}
        {props.options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
      {error ? <ValidationMessage>{error}</ValidationMessage> : null}
    </Field>
  );
}

/** CheckField is one box to tick; the value is true or false. */
export function CheckField(props: FieldProps) {
  const { error, ...field } = useField(props, 'write');
  return <Checkbox {...field} label={<Labelled {...props} />} description={props.hint} error={error} />;
}

/** ChecksField is several of several; the value is the list of those ticked. */
export function ChecksField(props: FieldProps & { options: Option[] }) {
  const { error, id, ...field } = useField(props, 'choose');
  return (
    <Fieldset id={id} tabIndex={-1}>
      <Fieldset.Legend>
        <Labelled {...props} />
      </Fieldset.Legend>
      {props.hint ? <Fieldset.Description>{props.hint}</Fieldset.Description> : null}
      {props.options.map((option) => (
        <Checkbox key={option.value} {...field} value={option.value} label={option.label} description={option.hint} />
      ))}
      {error ? <ValidationMessage>{error}</ValidationMessage> : null}
    </Fieldset>
  );
}
