/** ContactSearch is what stands in the address of the list of districts. */
export interface ContactSearch {
  /** What the district is called, or part of it. */
  navn?: string;
}

/** contactSearch reads the address. */
export function contactSearch(raw: Record<string, unknown>): ContactSearch {
  return typeof raw.navn === 'string' && raw.navn.trim() ? { navn: raw.navn.slice(0, 100) } : {};
}

/** named tells whether a name has what is typed in it, whatever the case, the dots and a "Bydel" in front. */
export function named(name: string, typed: string): boolean {
  return plain(name).includes(plain(typed.replace(/^\s*bydel\s+/i, '')));
}

function plain(text: string): string {
  return text.toLocaleLowerCase('nb').replace(/[.\s-]+/g, '');
}
