import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Order } from '../case/order';
import { differing, setAside, without } from './aside';
import { changesOf, unreadable } from './body';
import { differencesOf } from './merge';
import {
  anchorOf,
  firstLacking,
  missingOf,
  namedOf,
  statusOf,
  type Task,
  taskAfter,
  taskAt,
  taskOf,
  tasks,
} from './tasks';
import { type DraftValues, valuesOf } from './values';
import { absent, ageOf, choosersOf } from './who';

/** An order as POST /v1/orders {} answers it. */
const blank = {
  case_reference: '',
  lot: null,
  missing: [],
  decision: {},
  volume: {},
  route: {},
  transport: { kind: null, reason: '' },
  recipient: {},
  carer: {},
  needs: [],
  support_level: null,
  start_window: {},
  representatives: [],
  consent: {},
} as unknown as Order;

function task(slug: string): Task {
  const found = taskAt(slug);
  if (!found) throw new Error(`no task ${slug}`);
  return found;
}

function typed(change: (values: DraftValues) => void): DraftValues {
  const values = structuredClone(valuesOf(blank));
  change(values);
  return values;
}

/** What the server can name as missing, as the rule itself is written. */
function required(): string[] {
  const source = readFileSync(join(import.meta.dirname, '../../../../../internal/orders/publish.go'), 'utf8');
  const rule = source.slice(source.indexOf('func (o *Order) missing('), source.indexOf('type check struct'));
  return [...rule.matchAll(/\{"([a-z_.]+)", "R\d+",/g)].flatMap(([, name]) => name ?? []);
}

describe('the table of tasks', () => {
  test('every name that can be missing belongs to a task and has words', () => {
    const names = required();
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => taskOf(name) === null || namedOf(name) === null)).toEqual([]);
  });

  test('no part of a draft is written by two tasks, and every part by one', () => {
    const parts = tasks.flatMap((one) => one.parts);
    expect(parts.filter((part, i) => parts.indexOf(part) !== i)).toEqual([]);
    expect([...parts].sort()).toEqual(Object.keys(valuesOf(blank)).sort());
  });

  test('names inside a list belong to the list', () => {
    expect(taskOf('representatives.1.account_id')?.slug).toBe('representanter');
    expect(namedOf('needs.3')).toBe('needs');
    expect(taskOf('caseworker_id')).toBeNull();
  });

  test('the volume leads to the lot while there is none, and then to the first amount of the lot', () => {
    expect(anchorOf('volume', null)).toBe('lot');
    expect(anchorOf('volume', 'residential_respite')).toBe('volume.nights_per_month');
    expect(anchorOf('carer.name', null)).toBe('carer.name');
  });

  test('one task leads to the next', () => {
    expect(taskAfter(task('personen'))?.slug).toBe('representanter');
    expect(taskAfter(task('samtykke'))).toBeNull();
  });
});

describe('where a task stands', () => {
  const order = { missing: ['lot', 'volume', 'carer.name'] };
  test('untouched, lacking something, done, and nothing required', () => {
    const values = typed((draft) => {
      draft.recipient.name = 'Emil';
      draft.consent.purpose = 'Deling';
    });
    expect(statusOf(task('omfang'), order, values)).toEqual({ kind: 'untouched' });
    expect(statusOf(task('personen'), order, values)).toEqual({ kind: 'missing', count: 1 });
    expect(statusOf(task('samtykke'), order, values)).toEqual({ kind: 'done' });
    expect(statusOf(task('behov'), order, values)).toEqual({ kind: 'optional' });
    expect(missingOf(task('omfang'), order)).toEqual(['lot', 'volume']);
    expect(firstLacking(order)?.slug).toBe('personen');
    expect(firstLacking({ missing: [] })).toBeNull();
  });
});

describe('what goes to the server', () => {
  test('only the parts of the task that changed, each as a whole', () => {
    const values = typed((draft) => {
      draft.recipient.name = ' Emil ';
      draft.recipient.protected_address = 'no';
      draft.consent.purpose = 'not of this task';
    });
    const body = changesOf(task('personen').parts, valuesOf(blank), values);
    expect(Object.keys(body)).toEqual(['recipient']);
    expect(body.recipient).toMatchObject({ name: 'Emil', protected_address: false, birth_date: null });
  });

  test('a representative goes out without the name', () => {
    const values = typed((draft) => {
      draft.representatives = [
        { account_id: 'a', name: 'Kari', ground: 'parent', valid_from: '', valid_to: '', basis_reference: '' },
      ];
    });
    const { representatives } = changesOf(['representatives'], valuesOf(blank), values);
    expect(representatives?.[0]).toEqual({
      account_id: 'a',
      ground: 'parent',
      valid_from: null,
      valid_to: null,
      basis_reference: '',
    });
  });

  test('amounts of the other lot stay behind, and what is no number is noticed', () => {
    const values = typed((draft) => {
      draft.lot = 'group_respite';
      draft.volume.weekends_per_month = '2';
      draft.volume.nights_per_month = '4';
    });
    const body = changesOf(task('omfang').parts, valuesOf(blank), values);
    expect(body.volume).toMatchObject({ weekends_per_month: 2, nights_per_month: null });
    expect(unreadable(task('omfang'), values)).toEqual([]);
    values.volume.weekends_per_month = 'to';
    expect(unreadable(task('omfang'), values)).toEqual(['volume.weekends_per_month']);
    expect(unreadable(task('personen'), values)).toEqual([]);
  });
});

describe('two who edit the same draft', () => {
  const read = typed((draft) => {
    draft.recipient.name = 'Emil';
    draft.carer.name = 'Kari';
  });
  const mine = typed((draft) => {
    draft.recipient.name = 'Emil Nordli';
    draft.carer.name = 'Kari';
  });

  test('what only the other changed is taken over, what both changed is asked about', () => {
    const theirs = typed((draft) => {
      draft.recipient.name = 'Emil N. Hansen';
      draft.carer.name = 'Kari Nordli';
      draft.consent.purpose = 'another task';
    });
    expect(differencesOf(task('personen'), read, mine, theirs)).toEqual([
      { field: 'recipient.name', both: true },
      { field: 'carer.name', both: false },
    ]);
  });

  test('the same change twice is no difference', () => {
    expect(differencesOf(task('personen'), read, mine, mine)).toEqual([]);
  });
});

describe('one wrong field', () => {
  const time = task('tid-og-transport');

  test('stays behind alone, then with its part, and then nothing more can', () => {
    expect(setAside([], ['recipient.birth_date'], task('personen'))).toEqual(['recipient.birth_date']);
    expect(setAside([], ['transport.reason'], time)).toEqual(['transport.reason']);
    const part = setAside(['transport.reason'], ['transport.reason'], time);
    expect(part).toEqual(['transport.reason', 'transport.kind']);
    expect(setAside(part ?? [], ['transport.reason'], time)).toBeNull();
    expect(setAside([], ['carer.name'], time)).toBeNull();
    expect(setAside([], ['representatives.1.ground'], task('representanter'))).toEqual(['representatives']);
  });

  test('keeps no other from being saved', () => {
    const read = valuesOf(blank);
    const mine = typed((draft) => {
      draft.recipient.name = 'Emil';
      draft.recipient.birth_date = '2126-01-01';
      draft.lot = 'group_respite';
    });
    const aside = ['recipient.birth_date', 'recipient.lives_in_municipality', 'lot'] as const;
    const sent = without(mine, read, aside);
    expect(sent.recipient).toMatchObject({ name: 'Emil', birth_date: '' });
    expect(sent.lot).toBe('');
    expect(mine.recipient.birth_date).toBe('2126-01-01');
    expect(differing(mine, read, aside)).toEqual(['recipient.birth_date', 'lot']);
  });
});

describe('who may choose (R18)', () => {
  test.each([
    [null, 'yes', 'unknown'],
    [15, '', 'child'],
    [16, '', 'unknown'],
    [16, 'yes', 'together'],
    [17, 'no', 'guardians'],
    [18, 'yes', 'adult'],
    [40, 'no', 'adult-guarded'],
  ] as const)('age %s, competence "%s": %s', (age, competent, choosers) => {
    expect(choosersOf(age, competent)).toBe(choosers);
  });

  test('ages turn on the birthday', () => {
    expect(ageOf('2010-11-21', '2026-11-20')).toBe(15);
    expect(ageOf('2010-11-20', '2026-11-20')).toBe(16);
    expect(ageOf('', '2026-11-20')).toBeNull();
  });

  test('both of the two must be there', () => {
    expect(absent(['parent', ''])).toEqual(['self']);
    expect(absent([])).toEqual(['parent', 'self']);
    expect(absent(['self', 'parent'])).toEqual([]);
  });
});
