import type { ReactNode } from 'react';

/** Cell is what one place says: as text to be compared, and as it is shown. */
export interface Cell {
  text: string;
  shown?: ReactNode;
}

/** Row is one field of all places that stand side by side. */
export interface Row {
  name: string;
  cells: Cell[];
}

/** splitRows parts the rows that differ from those that are the same for all, each in its order. */
export function splitRows(rows: Row[]): { differ: Row[]; same: Row[] } {
  const isSame = ({ cells }: Row) => cells.every((cell) => cell.text === cells[0]?.text);
  return { differ: rows.filter((row) => !isSame(row)), same: rows.filter(isSame) };
}
