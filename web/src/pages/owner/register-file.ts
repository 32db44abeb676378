/** The largest register file that the API takes. */
export const mostBytes = 5 * 1024 * 1024;

/** RegisterFile is a file as it was when it was chosen: what is tried and what is taken in are the same bytes. */
export interface RegisterFile {
  name: string;
  bytes: ArrayBuffer;
  /** Tells one chosen file from another. */
  mark: string;
}

/** What keeps a file from being sent at all. */
export type FileFault = 'missing' | 'empty' | 'large' | 'unreadable';

/** fileFault judges a chosen file before it is read. */
export function fileFault(file: { size: number } | undefined): FileFault | null {
  if (!file) return 'missing';
  if (file.size === 0) return 'empty';
  return file.size > mostBytes ? 'large' : null;
}

/** mebibytes is a size in MiB, rounded up so that what is too large never reads as just right. */
export function mebibytes(size: number): string {
  return (Math.ceil((size / 1024 / 1024) * 10) / 10).toLocaleString('nb-NO');
}

/** readFile holds on to the bytes of a chosen file; null when it cannot be read any more. */
export async function readFile(file: File): Promise<RegisterFile | null> {
  try {
    const mark = [file.name, file.size, file.lastModified, Date.now()].join('/');
    return { name: file.name, bytes: await file.arrayBuffer(), mark };
  } catch {
    return null;
  }
}
