import { describe, expect, it } from 'vitest';
import type { Order } from './order';
import { type PaperFields, paperBody } from './paper';

const order = { recipient: { decision_competence: true } } as Order;
const fields: PaperFields = {
  offer_id: 'offer',
  accept_waiting: false,
  signer: 'mother/parent',
  consented_by: 'son',
  signed_on: '2026-11-13',
  archive_reference: '2026/1-2',
  printed_on: '',
  child_view: { view: 'given', text: 'Ja', reason: 'left from before', weight_note: 'Mye' },
};

describe('a form on paper', () => {
  it('at 17 carries both signatures and what the view weighed', () => {
    expect(paperBody(order, fields, 17)).toEqual({
      offer_id: 'offer',
      accept_waiting: false,
      chooser: 'mother',
      ground: 'parent',
      consented_by: 'son',
      signed_on: '2026-11-13',
      archive_reference: '2026/1-2',
      child_view: { view: 'given', text: 'Ja', weight_note: 'Mye' },
    });
  });

  it('at 9 leaves out a second signature and the weight', () => {
    const body = paperBody(order, { ...fields, printed_on: '2026-11-08' }, 9);
    expect(body).not.toHaveProperty('consented_by');
    expect(body.child_view).toEqual({ view: 'given', text: 'Ja' });
    expect(body.printed_on).toBe('2026-11-08');
  });

  it('of a grown-up says nothing of a child', () => {
    expect(paperBody(order, fields, 18)).not.toHaveProperty('child_view');
  });
});
