import { expect, test } from 'vitest';
import type { Schemas } from '../../api/client';
import { answerBody } from './answer-body';
import { capacityValues, isOver } from './capacity';
import { factsBody, factsValues, previewOf } from './facts';
import { ageFits, stillRight } from './offer';

const today = '2026-11-20';
const offer: Schemas['OwnOffer'] = {
  id: 'o',
  provider_id: 'p',
  provider_name: 'Solbakken AS',
  lot: 'group_respite',
  location: { name: 'Solbakken', address: 'Veien 1', postcode: '0980', city: 'Oslo', area: 'Grorud', in_oslo: true },
  age_from: 8,
  age_to: 18,
  group_from: 5,
  group_to: 10,
  services: [],
  needs: ['wheelchair'],
  traits: [],
  days: 'weekends_and_holidays',
  phone: '21 80 00 00',
  email: null,
  descriptions: { nb: 'Helger ute.', nn: null, en: null },
  statement: { value: 'has_capacity', earliest_start: '2026-12-20', valid_until: '2026-11-25', given_on: '2026-11-01' },
  stated: { value: 'has_capacity', earliest_start: '2026-12-20', valid_until: '2026-11-25', given_on: '2026-11-01' },
  version: 3,
  capacity: { places: 5, filled_elsewhere: 1, held: 2, free: 2 },
};

test('an age band fits when any of its ages does', () => {
  expect(ageFits('6-11', 8, 18)).toBe(true);
  expect(ageFits('0-5', 8, 18)).toBe(false);
  expect(ageFits('18+', 8, 18)).toBe(true);
  expect(ageFits('18+', 8, 17)).toBe(false);
  expect(ageFits(null, 8, 18)).toBe(true);
});

test('still right says the same again for thirty days', () => {
  expect(stillRight(offer, today)).toEqual({
    places: 5,
    filled_elsewhere: 1,
    statement: { value: 'has_capacity', earliest_start: '2026-12-20', valid_until: '2026-12-20' },
  });
});

test('still right never shortens what was said, and a start that has passed means now', () => {
  const said = {
    value: 'has_capacity',
    earliest_start: '2026-11-19',
    valid_until: '2027-01-19',
    given_on: null,
  } as const;
  expect(stillRight({ ...offer, stated: said }, today)?.statement).toEqual({
    value: 'has_capacity',
    earliest_start: null,
    valid_until: '2027-01-19',
  });
});

test('what has run out can be said again, but what was never said cannot', () => {
  const gone = { ...offer, statement: { ...offer.statement, value: 'unknown' as const } };
  expect(stillRight(gone, '2026-11-26')?.statement).toMatchObject({ value: 'has_capacity', valid_until: '2026-12-26' });
  expect(stillRight({ ...gone, stated: null }, today)).toBeNull();
});

test('the form asks anew for what has run out', () => {
  const gone = { ...offer, statement: { ...offer.statement, value: 'unknown' as const } };
  expect(capacityValues(gone, today).statement.value).toBe('');
});

test('a last day may be today, and none that has passed', () => {
  const until = (valid_until: string) => {
    const values = capacityValues(offer, today);
    return { ...values, statement: { ...values.statement, valid_until } };
  };
  expect(isOver(until('2026-11-19'), today)).toBe(true);
  expect(isOver(until('2026-11-20'), today)).toBe(false);
  expect(isOver(until(''), today)).toBe(false);
});

test('an emptied field is taken out, and the preview follows what is typed', () => {
  const values = {
    ...factsValues(offer),
    phone: ' ',
    age_from: '6',
    age_to: '',
    descriptions: { nb: 'Ny', nn: '', en: '' },
  };
  expect(factsBody(values)).toMatchObject({ phone: null, age_from: 6, descriptions: { nb: 'Ny', nn: null } });
  expect(previewOf(offer, values)).toMatchObject({ age_from: 6, age_to: 18, descriptions: { nb: 'Ny' } });
});

test('only what belongs to the answer is sent', () => {
  const typed = { answer: 'accept', reason: 'safety', text: 'Ja', what: 'Hva?', reply_by: '2026-11-25' } as const;
  expect(answerBody(typed)).toEqual({ answer: 'accept', text: 'Ja' });
  expect(answerBody({ ...typed, answer: 'decline' })).toEqual({ answer: 'decline', reason: 'safety', text: 'Ja' });
  const asked = { answer: 'needs_information', what: 'Hva?', reply_by: '2026-11-25' };
  expect(answerBody({ ...typed, answer: 'needs_information' })).toEqual(asked);
});
