import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';

/**
 * useFields holds what is typed into a form. Fields say what is wrong on submit, and after that as they change: a message
 * that vanished on leaving would move the button from under the pointer. The server stays the judge, and its 422 lands on
 * the same fields.
 */
export function useFields<Values extends FieldValues>(defaults: DefaultValues<Values>): UseFormReturn<Values> {
  return useForm<Values>({
    defaultValues: defaults,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  });
}
