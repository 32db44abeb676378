import { describe, expect, it } from 'vitest';
import { ageOn, bothMustSign, hearing, shareUsed } from './order';

describe('age', () => {
  it('changes on the birthday', () => {
    expect(ageOn('2015-10-20', '2026-10-19')).toBe(10);
    expect(ageOn('2015-10-20', '2026-10-20')).toBe(11);
  });
});

describe('hearing the child (R19)', () => {
  it.each([
    [6, 'may', false],
    [7, 'must', false],
    [11, 'must', false],
    [12, 'must', true],
    [17, 'must', true],
    [18, 'no', false],
  ] as const)('at %i', (age, asked, weight) => {
    expect(hearing(age)).toEqual({ asked, weight });
  });
});

describe('two signatures (R18)', () => {
  it('takes both at 16 and 17 with competence, and only then', () => {
    expect([15, 16, 17, 18].map((age) => bothMustSign({ decision_competence: true }, age))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(bothMustSign({ decision_competence: false }, 17)).toBe(false);
  });
});

describe('the four months', () => {
  it('are counted in whole days and never over', () => {
    expect(shareUsed('2026-01-01', '2026-05-01', '2026-01-01')).toBe(0);
    expect(shareUsed('2026-01-01', '2026-05-01', '2026-03-02')).toBe(0.5);
    expect(shareUsed('2026-01-01', '2026-05-01', '2026-09-01')).toBe(1);
  });
});
