import { expect, test } from 'vitest';
import { filterOffers, type Offer, providerCount, sortOffers, tellingCodes } from './offers';

interface Said {
  name: string;
  provider?: string;
  needs?: string[];
  traits?: string[];
  full?: boolean;
  inOslo?: boolean;
  value?: Offer['statement']['value'];
  start?: string | null;
}

function offer(said: Said): Offer {
  const { name, provider = `${name} AS`, needs = [], traits = [], full = false, inOslo = true } = said;
  const statement = { value: said.value ?? 'has_capacity', earliest_start: said.start ?? null };
  const location = { name, in_oslo: inOslo };
  return {
    location,
    provider_name: provider,
    provider_id: provider,
    needs,
    services: [],
    traits,
    full,
    statement,
  } as never;
}

const list = [
  offer({ name: 'Solåsen', needs: ['aac'], start: '2027-02-01' }),
  offer({ name: 'Aasheim', traits: ['animals'], full: true, start: '2026-12-01' }),
  offer({ name: 'Zetten', needs: ['aac', 'epilepsy'], inOslo: false, start: '2026-12-20' }),
  offer({ name: 'Havna', provider: 'Solåsen AS', value: 'unknown', start: '2026-11-25' }),
];
const names = (offers: Offer[]) => offers.map((one) => one.location.name);

test('filters keep the order and only what was asked for', () => {
  expect(names(filterOffers(list, {}))).toEqual(['Solåsen', 'Aasheim', 'Zetten', 'Havna']);
  expect(names(filterOffers(list, { behov: 'aac' }))).toEqual(['Solåsen', 'Zetten']);
  expect(names(filterOffers(list, { behov: 'aac,epilepsy' }))).toEqual(['Zetten']);
  expect(names(filterOffers(list, { behov: 'animals', ledig: true }))).toEqual([]);
  expect(names(filterOffers(list, { sted: 'utenfor' }))).toEqual(['Zetten']);
  expect(names(filterOffers(list, { navn: ' SOLÅ' }))).toEqual(['Solåsen', 'Havna']);
});

test('the list is neutral until the family sorts it', () => {
  expect(sortOffers(list, undefined)).toBe(list);
});

test('Aa sorts as Å, after Z', () => {
  expect(names(sortOffers(list, 'navn'))).toEqual(['Havna', 'Solåsen', 'Zetten', 'Aasheim']);
});

test('by start, full places and those that say nothing come last', () => {
  expect(names(sortOffers(list, 'oppstart'))).toEqual(['Zetten', 'Solåsen', 'Aasheim', 'Havna']);
});

test('worth filtering by is what some state and others do not, and what the order needs', () => {
  expect(tellingCodes(list, ['tube_feeding'], ['aac', 'wheelchair', 'tube_feeding', 'animals'])).toEqual([
    'tube_feeding',
    'aac',
    'animals',
  ]);
});

test('a provider with two places is one provider', () => {
  expect(providerCount(list)).toBe(3);
});
