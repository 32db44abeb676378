import { standingChoice } from './choose/standing-choice';
import type { FamilyOrder } from './family-order';

/** News is one thing in a case that is not as it was when a page was opened. */
export type News =
  | 'chosen'
  | 'withdrawn'
  | 'not-suitable'
  | 'proposed'
  | 'proposal-gone'
  | 'answered'
  | 'contested'
  | 'uncontested'
  | 'revised'
  | 'caseworker'
  | 'state'
  | 'other';

/** newsOf tells what has happened to a case between two readings of it: the choice first, for that is what could be replaced. */
export function newsOf(before: FamilyOrder, now: FamilyOrder): News[] {
  const choice = choiceNews(before, now);
  const found = [...choice, ...proposalNews(before, now, choice), ...dealingNews(before, now, choice)];
  if (granted(before) !== granted(now)) found.push('revised');
  if (before.caseworker.name !== now.caseworker.name) found.push('caseworker');
  if (before.state !== now.state && choice.length === 0) found.push('state');
  return found.length > 0 ? found : ['other'];
}

function choiceNews(before: FamilyOrder, now: FamilyOrder): News[] {
  const [was, is] = [standingChoice(before), standingChoice(now)];
  if (is) return was?.chosen_at === is.chosen_at && was.offer_id === is.offer_id ? [] : ['chosen'];
  if (!was) return [];
  return [now.round?.conclusion?.conclusion === 'not_suitable' ? 'not-suitable' : 'withdrawn'];
}

function proposalNews(before: FamilyOrder, now: FamilyOrder, choice: News[]): News[] {
  const [was, is] = [before.pending_choice, now.pending_choice];
  if (is) return was?.proposed_at === is.proposed_at ? [] : ['proposed'];
  return was && choice.length === 0 ? ['proposal-gone'] : [];
}

/** What others have said to a choice that is still the same. */
function dealingNews(before: FamilyOrder, now: FamilyOrder, choice: News[]): News[] {
  const [was, is] = [standingChoice(before), standingChoice(now)];
  if (choice.length > 0 || !was || !is) return [];
  const news: News[] = [];
  if (is.answer && was.answer?.at !== is.answer.at) news.push('answered');
  if (was.contested !== is.contested) news.push(is.contested ? 'contested' : 'uncontested');
  return news;
}

/** What the district has granted, which it may correct. */
function granted(order: FamilyOrder): string {
  const { lot, decision, volume, transport, recipient, carer, needs, support_level, start_window } = order;
  return JSON.stringify([lot, decision, volume, transport, recipient, carer, needs, support_level, start_window]);
}

/** chooserOf names who made the choice that stands, where only one other person can have. */
export function chooserOf({ round, representatives }: FamilyOrder): {
  by: 'me' | 'paper' | 'named' | 'other';
  name: string;
} {
  if (round?.chosen_by_me) return { by: 'me', name: '' };
  if (round?.signed_on) return { by: 'paper', name: '' };
  const [one, ...more] = representatives.filter(({ me, ground }) => !me && ground === round?.ground);
  return one && more.length === 0 ? { by: 'named', name: one.name } : { by: 'other', name: '' };
}
