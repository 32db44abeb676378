import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import type { ZodMiniType } from 'zod/mini';

/**
 * useFields holds what is typed into a form. A schema checks shape before sending (on submit, and after that as the field
 * changes: a message that vanished on leaving would move the button from under the pointer); the server stays the judge of everything else, and its 422 lands on the same fields.
 */
export function useFields<Values extends FieldValues>(
  defaults: DefaultValues<Values>,
  schema?: ZodMiniType<unknown, unknown>,
): UseFormReturn<Values> {
  return useForm<Values>({
    defaultValues: defaults,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
    ...(schema ? { resolver: standardSchemaResolver(schema as never) as never } : {}),
  });
}
