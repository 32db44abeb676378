import { describe, expect, it } from 'vitest';
import type { Order } from './order';
import { changesOf, fieldsOf } from './revision';

const order = {
  lot: 'group_respite',
  volume: {
    weekends_per_month: 1,
    holiday_days_per_year: 14,
    nights_per_month: null,
    day_stays_per_month: null,
    evening_stays_per_month: null,
  },
  start_window: { from: '2026-12-29', to: null },
  decision: { reference: 'V-1', decided_on: '2026-10-17', valid_from: '2026-10-30', valid_to: null },
  needs: ['aac'],
  support_level: 2,
  transport: { kind: 'taxi', reason: '' },
} as unknown as Order;

describe('a correction', () => {
  it('sends nothing of what was not touched', () => {
    expect(changesOf(order, order, fieldsOf(order))).toEqual({});
  });

  it('sends a whole part when one of its fields is changed', () => {
    const fields = fieldsOf(order);
    fields.volume.weekends_per_month = '2';
    expect(changesOf(order, order, fields)).toEqual({ volume: { weekends_per_month: 2, holiday_days_per_year: 14 } });
  });

  it('keeps what the form does not show of a part', () => {
    const fields = fieldsOf(order);
    fields.decision.valid_to = '2027-10-30';
    expect(changesOf(order, order, fields)).toEqual({ decision: { ...order.decision, valid_to: '2027-10-30' } });
  });

  it('does not take back what a colleague has corrected meanwhile', () => {
    const newer = { ...order, needs: ['aac', 'epilepsy'] };
    const fields = fieldsOf(order);
    fields.support_level = '3';
    expect(changesOf(order, newer, fields)).toEqual({ support_level: 3 });
  });

  it('does not mind the order of needs', () => {
    const two = { ...order, needs: ['aac', 'epilepsy'] };
    expect(changesOf(two, two, { ...fieldsOf(two), needs: ['epilepsy', 'aac'] })).toEqual({});
  });
});
