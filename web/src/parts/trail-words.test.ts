import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import words from '../messages/nb/trail.json';
import { detailsOf, type Event, eventTypes, eventWord } from './trail-words';

const base: Event = {
  id: '1',
  type: 'published',
  at: '2026-11-20T08:00:00Z',
  side: 'family',
  account_id: null,
  from: null,
  to: null,
  detail: {},
};

test('every event of the life cycle has its words', () => {
  const lifecycle = readFileSync('../docs/lifecycle.md', 'utf8');
  const named = [...lifecycle.matchAll(/^\| ([a-z]\w+) \|/gm)].map((match) => match[1]);
  expect(new Set(eventTypes)).toEqual(new Set(named));
  for (const type of eventTypes) expect(words).toHaveProperty([eventWord(type)]);
});

test('an event that came later is still told', () => {
  expect(eventWord('something_new')).toBe('trail.event.unknown');
});

test('a family never sees what another guardian wrote', () => {
  const objection = { ...base, type: 'objection_raised', detail: { reason: 'privat', ground: 'parent' } };
  const later = { ...base, type: 'later_start_asked', detail: { text: 'privat', not_before: '2027-05-01' } };
  expect(detailsOf(objection, 'family')).toEqual([]);
  expect(detailsOf(later, 'family')).toEqual([{ name: 'not_before', value: '2027-05-01' }]);
  expect(detailsOf(objection, 'district')).toContainEqual({ name: 'reason', value: 'privat' });
});

test('empty details and those nobody reads are left out', () => {
  const signed = { ...base, type: 'call_off_signed', detail: { text_version: 'abc', agreement_date: '', ends_on: '' } };
  expect(detailsOf(signed, 'district')).toEqual([]);
});
