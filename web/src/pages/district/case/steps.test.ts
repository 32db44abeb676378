import { describe, expect, it } from 'vitest';
import type { Order, Round } from './order';
import { stepsOf } from './steps';

/** A case of which only what is named matters. */
function order(part: Partial<Order>, round?: Partial<Round>): Order {
  const rounds = { round: round ? ({ ends_on: null, contested: false, ...round } as Round) : null };
  return { state: 'chosen', missing: [], waiting_on: ['district'], paper_form: null, ...rounds, ...part } as Order;
}
const answered = { answer: { answer: 'accept' } } as Partial<Round>;

describe('what may be done with a case', () => {
  it('has one first step when the case waits for the district', () => {
    const actions = ['withdraw', 'handover', 'information', 'suitability', 'register_paper', 'read_order'];
    const { first, others } = stepsOf(order({ actions }, { answer: null }));
    expect(first?.action).toBe('information');
    expect(others.map((step) => step.action)).toEqual(['suitability', 'register_paper', 'handover', 'withdraw']);
  });

  it('has none while the case waits for somebody else', () => {
    const { first, why, others } = stepsOf(
      order({ actions: ['suitability', 'withdraw'], waiting_on: ['provider'] }, {}),
    );
    expect([first, why]).toEqual([null, null]);
    expect(others.map((step) => step.action)).toEqual(['suitability', 'withdraw']);
  });

  it('puts a registered form first for the second person, and names its page once', () => {
    const actions = ['revise', 'register_paper', 'remove_paper', 'confirm_paper'];
    const paper_form = {} as Order['paper_form'];
    const { first, others } = stepsOf(order({ state: 'published', actions, paper_form }));
    expect(first?.action).toBe('confirm_paper');
    expect(others.map((step) => step.page)).toEqual(['rette']);
  });

  it('says that a form waits for a colleague to whoever registered it', () => {
    const paper_form = {} as Order['paper_form'];
    const { first, why } = stepsOf(order({ state: 'published', actions: ['remove_paper'], paper_form }));
    expect([first, why]).toEqual([null, 'casework.why.own-paper']);
  });

  it('lets an objection come before everything else that waits', () => {
    const actions = ['suitability', 'resolve_objection'];
    expect(stepsOf(order({ actions }, { ...answered, contested: true })).first?.action).toBe('resolve_objection');
  });

  it('never says that the provider has answered when it has not', () => {
    const part = { actions: ['suitability'], waiting_on: ['district', 'provider'] } satisfies Partial<Order>;
    expect(stepsOf(order(part, { answer: null, contested: true }))).toMatchObject({
      first: null,
      why: 'casework.contested.user',
    });
    expect(stepsOf(order(part, { answer: null, place_status: 'suspended' })).why).toBe('casework.why.place');
  });

  it('says why it waits when the family does not agree with the start', () => {
    const { first, why } = stepsOf(
      order({ state: 'start_confirmed', actions: ['handover'] }, { start_answer: 'not_agreed' }),
    );
    expect([first, why]).toEqual([null, 'casework.why.not-agreed']);
  });

  it('shows nothing that the case does not allow', () => {
    const nothing = { first: null, why: null, others: [] };
    expect(stepsOf(order({ actions: ['read_order', 'choose'], waiting_on: [] }))).toEqual(nothing);
  });
});
