import { describe, expect, it } from 'vitest';
import { stepsOf } from './steps';

describe('what may be done with a case', () => {
  it('has one first step when the case waits for the district', () => {
    const { first, others } = stepsOf({
      actions: ['withdraw', 'handover', 'information', 'suitability', 'register_paper', 'read_order'],
      waiting_on: ['district'],
    });
    expect(first?.action).toBe('information');
    expect(others.map((step) => step.action)).toEqual(['suitability', 'register_paper', 'handover', 'withdraw']);
  });

  it('has none while the case waits for somebody else', () => {
    const { first, others } = stepsOf({ actions: ['suitability', 'withdraw'], waiting_on: ['provider'] });
    expect(first).toBeNull();
    expect(others.map((step) => step.action)).toEqual(['suitability', 'withdraw']);
  });

  it('puts a registered form first for the second person, and names its page once', () => {
    const actions = ['revise', 'register_paper', 'remove_paper', 'confirm_paper'];
    const { first, others } = stepsOf({ actions, waiting_on: ['family'] });
    expect(first?.action).toBe('confirm_paper');
    expect(others.map((step) => step.page)).toEqual(['rette']);
  });

  it('lets an objection come before everything else that waits', () => {
    const actions = ['suitability', 'resolve_objection'];
    expect(stepsOf({ actions, waiting_on: ['district'] }).first?.action).toBe('resolve_objection');
  });

  it('shows nothing that the case does not allow', () => {
    expect(stepsOf({ actions: ['read_order', 'choose'], waiting_on: [] })).toEqual({ first: null, others: [] });
  });
});
