import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The binary under test, with the client built into it. */
export const binary = process.env.PUSTEROM_BINARY ?? resolve(import.meta.dirname, '../../var/pusterom');

/** Where it serves. A port of its own, so that a demo somebody has open is left alone. */
export const address = `http://127.0.0.1:${process.env.PUSTEROM_BROWSER_PORT ?? '8091'}`;

/** The demo's Friday morning. */
export const demoNow = '2026-11-20T09:00:00+01:00';

// The configuration is read by every worker: the folder is made once and passed on.
process.env.PUSTEROM_BROWSER_DIR ??= mkdtempSync(join(tmpdir(), 'pusterom-browser-'));

/** Where its database and keys are. */
export const demoDir: string = process.env.PUSTEROM_BROWSER_DIR;

/** The password of everybody in the demo. */
export const password = 'frisk luft og god tid';

/** Somebody of the demo. */
export type Login =
  | 'familie'
  | 'familie2'
  | 'familie-tom'
  | 'ungdom'
  | 'saksbehandler'
  | 'saksbehandler2'
  | 'saksbehandler-tom'
  | 'leder'
  | 'koordinator'
  | 'koordinator-tom'
  | 'daglig-leder'
  | 'avtaleeier'
  | 'kontroll';
