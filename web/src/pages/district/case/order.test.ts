import { describe, expect, it } from 'vitest';
import { bothMustSign, shareUsed } from './order';

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
