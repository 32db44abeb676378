import { useSearch } from '@tanstack/react-router';
import { Done } from '../../../parts/Done';
import { doneSearch } from './done';

/** DoneLine says what was just done to the case, as the address has it. */
export function DoneLine() {
  const done = doneSearch(useSearch({ strict: false }) as Record<string, unknown>).gjort;
  return <Done said={done && `casework.done.${done}`} />;
}
