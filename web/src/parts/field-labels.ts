import { createContext, useContext, useEffect } from 'react';

/** Labels are what the fields of a form are called on the page, by their names. */
export type Labels = Map<string, string>;

/** FieldLabels is where the fields of a form say what they are called. */
export const FieldLabels = createContext<Labels | null>(null);

/** useFieldLabel tells the form around a field what the field is called, so that a list of errors can name it. */
export function useFieldLabel(name: string, label: string): void {
  const labels = useContext(FieldLabels);
  useEffect(() => {
    labels?.set(name, label);
  }, [labels, name, label]);
}
