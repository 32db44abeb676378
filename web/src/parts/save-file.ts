import { fileOf } from '../api/client';

/** saveFile fetches a printable form and hands it to the browser as a download. It throws a Failure as every call does. */
export async function saveFile(path: string, type: 'application/pdf' | 'text/csv', name: string): Promise<void> {
  const url = URL.createObjectURL(await fileOf(path, type));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
