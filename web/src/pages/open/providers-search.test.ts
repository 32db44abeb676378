import { describe, expect, test } from 'vitest';
import { filterCount, providersSearch, queryOf } from './providers-search';

describe('the address of the public list', () => {
  test('keeps what it knows', () => {
    const address = { type: 'group_respite', bydel: '030101', behov: 'aac', sok: ' sjø ' };
    expect(providersSearch(address)).toEqual({ ...address, sok: 'sjø' });
    expect(filterCount(providersSearch(address))).toBe(4);
    expect(queryOf(providersSearch(address))).toEqual({
      lot: 'group_respite',
      district: '030101',
      need: 'aac',
      text: 'sjø',
    });
  });

  test('drops what it does not know, without a word', () => {
    expect(providersSearch({ type: 'best', bydel: 'Sagene', behov: 'x; y', sok: '   ', sort: 'price' })).toEqual({});
    expect(providersSearch({ type: ['group_respite'], sok: { a: 1 }, need: 'aac' })).toEqual({});
  });

  test('a district that was read as a number is the text it was', () => {
    expect(providersSearch({ bydel: 30101 })).toEqual({ bydel: '030101' });
  });

  test('a text is at most a hundred characters', () => {
    expect(providersSearch({ sok: 'a'.repeat(300) }).sok).toHaveLength(100);
  });
});
