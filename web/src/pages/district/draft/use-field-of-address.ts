import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** useFieldOfAddress puts the focus on the field that the address names, after the move's own focus on the heading. */
export function useFieldOfAddress(): void {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (hash === '') return;
    const timer = setTimeout(() => focusField(hash), 100);
    return () => clearTimeout(timer);
  }, [hash]);
}

/** focusField goes to a field by its name: in a group of choices to the chosen one, else to the first. */
export function focusField(name: string): void {
  const element = document.getElementById(name);
  const inside = element?.matches('input, select, textarea')
    ? element
    : (element?.querySelector<HTMLElement>('input:checked') ??
      element?.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea'));
  (inside ?? element)?.focus();
  element?.scrollIntoView({ block: 'center' });
}
