import { Textfield } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { useFieldLabel } from '../../parts/field-labels';
import { useText } from '../../text/use-text';
import { leastPassword } from './roles';

interface PasswordFieldProps {
  label: string;
  hint: string;
  /** What to say of one with too few characters. */
  tooShort: string;
}

/** PasswordField is a password that one person gives another. It is shown: who types it must be able to read it out. */
export function PasswordField({ label, hint, tooShort }: PasswordFieldProps) {
  const t = useText();
  const form = useFormContext();
  useFieldLabel('password', label);
  const { error } = form.getFieldState('password', form.formState);
  return (
    <Textfield
      {...form.register('password', {
        required: t('form.required', { field: label }),
        minLength: { value: leastPassword, message: tooShort },
      })}
      id="password"
      label={label}
      description={hint}
      error={error?.message}
      autoComplete="new-password"
      autoCapitalize="none"
      spellCheck={false}
    />
  );
}
