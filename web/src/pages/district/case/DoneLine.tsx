import { useSearch } from '@tanstack/react-router';
import { DoneNotice } from '../../../parts/JustDone';
import { doneSearch } from './done';

/** DoneLine says what was just done to the case, as the address has it. */
export function DoneLine() {
  const done = doneSearch(useSearch({ strict: false }) as Record<string, unknown>).gjort;
  return <DoneNotice words={done ? { id: `casework.done.${done}` } : null} />;
}
