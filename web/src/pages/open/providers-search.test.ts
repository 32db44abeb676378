import { describe, expect, test } from 'vitest';
import { filterCount, providersSearch } from './providers-search';

describe('the address of the public list', () => {
  test('keeps what it knows', () => {
    const address = { lot: 'group_respite', district: '030101', need: 'aac', text: ' sjø ' };
    expect(providersSearch(address)).toEqual({ ...address, text: 'sjø' });
    expect(filterCount(providersSearch(address))).toBe(4);
  });

  test('drops what it does not know, without a word', () => {
    expect(providersSearch({ lot: 'best', district: 'Sagene', need: 'x; y', text: '   ', sort: 'price' })).toEqual({});
    expect(providersSearch({ lot: ['group_respite'], text: { a: 1 } })).toEqual({});
  });

  test('a district that was read as a number is the text it was', () => {
    expect(providersSearch({ district: 30101 })).toEqual({ district: '030101' });
  });

  test('a text is at most a hundred characters', () => {
    expect(providersSearch({ text: 'a'.repeat(300) }).text).toHaveLength(100);
  });
});
