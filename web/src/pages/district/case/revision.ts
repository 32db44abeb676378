import type { Schemas } from '../../../api/client';
import { numberOf } from '../../../parts/fields';
import { type Order, type VolumeField, volumeFields } from './order';

/** What the form of a correction holds; amounts are the texts of number fields. */
export interface RevisionFields {
  volume: Record<VolumeField, string>;
  start_window: { from: string; to: string };
  decision: { valid_from: string; valid_to: string };
  needs: string[];
  support_level: string;
  transport: { kind: string; reason: string };
  reason: string;
}

/** Changes is the body of a correction without its reason. */
export type Changes = Omit<Schemas['RevisionBody'], 'reason'>;
type TransportKind = NonNullable<Schemas['Transport']['kind']>;

/** fieldsOf fills the form with what stands now. */
export function fieldsOf(order: Order): RevisionFields {
  const amount = (field: VolumeField) => String(order.volume[field] ?? '');
  return {
    volume: {
      weekends_per_month: amount('weekends_per_month'),
      holiday_days_per_year: amount('holiday_days_per_year'),
      nights_per_month: amount('nights_per_month'),
      day_stays_per_month: amount('day_stays_per_month'),
      evening_stays_per_month: amount('evening_stays_per_month'),
    },
    start_window: { from: order.start_window.from ?? '', to: order.start_window.to ?? '' },
    decision: { valid_from: order.decision.valid_from ?? '', valid_to: order.decision.valid_to ?? '' },
    needs: order.needs,
    support_level: String(order.support_level ?? ''),
    transport: { kind: order.transport.kind ?? '', reason: order.transport.reason ?? '' },
    reason: '',
  };
}

/**
 * changesOf gives the parts that were changed in the form since it was opened, and nothing else: what is not sent stays as it
 * is. A part that is sent replaces the whole part, so what the form has not changed in it is sent as it stands now: a
 * colleague's correction of the weekends survives one of the holidays.
 */
export function changesOf(opened: Order, order: Order, typed: RevisionFields): Changes {
  const before = fieldsOf(opened);
  const now = fieldsOf(order);
  const changed = (part: keyof RevisionFields) => JSON.stringify(before[part]) !== JSON.stringify(typed[part]);
  const changes: Changes = {};
  if (changed('volume')) changes.volume = volumeOf(order, ownChanges(before.volume, typed.volume, now.volume));
  if (changed('start_window')) {
    changes.start_window = dated(ownChanges(before.start_window, typed.start_window, now.start_window));
  }
  if (changed('decision')) {
    changes.decision = { ...order.decision, ...dated(ownChanges(before.decision, typed.decision, now.decision)) };
  }
  if (!sameNeeds(opened.needs, typed.needs)) changes.needs = typed.needs;
  if (changed('support_level')) changes.support_level = numberOf(typed.support_level);
  if (changed('transport')) {
    const { kind, reason } = ownChanges(before.transport, typed.transport, now.transport);
    changes.transport = { kind: kind === '' ? null : (kind as TransportKind), reason };
  }
  return changes;
}

/** ownChanges is a part as it stands now with what was changed in the form, field by field. */
function ownChanges<Part extends Record<string, string>>(before: Part, typed: Part, now: Part): Part {
  const pairs = Object.keys(now).map((name) => [name, typed[name] === before[name] ? now[name] : typed[name]]);
  return Object.fromEntries(pairs) as Part;
}

function volumeOf(order: Order, amounts: RevisionFields['volume']): Schemas['Volume'] {
  return Object.fromEntries(volumeFields(order.lot).map((field) => [field, numberOf(amounts[field])]));
}

/** Dates that are not given are null to the API. */
function dated<Dates extends Record<string, string>>(dates: Dates): Record<keyof Dates, string | null> {
  const pairs = Object.entries(dates).map(([name, date]) => [name, date === '' ? null : date]);
  return Object.fromEntries(pairs) as Record<keyof Dates, string | null>;
}

function sameNeeds(before: string[], after: string[]): boolean {
  return before.length === after.length && before.every((need) => after.includes(need));
}
