import type { Schemas } from '../api/client';
import type trail from '../messages/nb/trail.json';

/** Event is one line of the case file as the reader may see it. */
export type Event = Schemas['Event'];
/** Who reads a case file. */
export type TrailReader = 'family' | 'district' | 'provider' | 'auditor';
/** The name of an event's message. */
export type EventWord = Extract<keyof typeof trail, `trail.event.${string}`>;

/** Every type of event that the client has words for (docs/lifecycle.md). A test holds that none is missing. */
export const eventTypes = [
  'drafted',
  'draft_edited',
  'published',
  'revised',
  'handed_over',
  'list_shown',
  'provider_chosen',
  'provider_changed',
  'choice_withdrawn',
  'choice_proposed',
  'choice_proposal_withdrawn',
  'objection_raised',
  'objection_withdrawn',
  'objection_resolved',
  'paper_registered',
  'paper_removed',
  'place_given',
  'answered',
  'information_given',
  'suitability_concluded',
  'call_off_signed',
  'later_start_asked',
  'start_confirmed',
  'start_answered',
  'started',
  'reopened',
  'ended',
  'withdrawn',
  'choice_reminder',
  'choice_overdue',
  'answer_overdue',
  'start_notice',
  'breach_4m',
  'round_ran_out',
  'pre_care_planned',
  'pre_care_visit_moved',
  'pre_care_answered',
  'pre_care_visit_held',
  'report_opened',
  'report_edited',
  'report_submitted',
  'report_acknowledged',
  'report_returned',
  'password_given',
] as const;
type EventType = (typeof eventTypes)[number];

/** eventWord names the message of an event; a type that this client does not know yet is still told. */
export function eventWord(type: string): EventWord {
  return isKnown(type) ? `trail.event.${type}` : 'trail.event.unknown';
}

function isKnown(type: string): type is EventType {
  return eventTypes.some((known) => known === type);
}

/** The details that are shown, in the order they are shown. All others (hashes, counters) tell a reader nothing. */
const details = [
  'offer_id',
  'dropped',
  'hold',
  'ground',
  'consent_ground',
  'signed_on',
  'archive_reference',
  'agreement_date',
  'latest_start',
  'not_before',
  'start_date',
  'started_on',
  'late',
  'ends_on',
  'period',
  'final',
  'visits',
  'visit',
  'from',
  'to',
  'date',
  'reason',
  'text',
  'what',
  'reply_by',
  'answer_by',
  'complaint',
  'comment',
] as const;
/** The name of a detail that is shown. */
export type DetailName = (typeof details)[number];

/**
 * What one guardian or the district wrote in confidence: never shown to a family, even if an answer should hold it (R51,
 * R53). The API leaves it out as well.
 */
const confidential: Partial<Record<EventType, DetailName[]>> = {
  objection_raised: ['reason', 'ground'],
  later_start_asked: ['text'],
  handed_over: ['reason'],
  choice_proposed: ['text', 'ground'],
  provider_chosen: ['ground', 'consent_ground'],
  provider_changed: ['ground', 'consent_ground'],
  report_returned: ['comment'],
};

/** detailsOf lists what is shown of an event to a reader. */
export function detailsOf(event: Event, reader: TrailReader): { name: DetailName; value: string }[] {
  const hidden = (reader === 'family' && isKnown(event.type) && confidential[event.type]) || [];
  return details
    .filter((name) => !hidden.includes(name))
    .map((name) => ({ name, value: event.detail[name] ?? '' }))
    .filter(({ value }) => value !== '');
}
