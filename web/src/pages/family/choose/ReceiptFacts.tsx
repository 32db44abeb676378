import type { Schemas } from '../../../api/client';
import { type Fact, Facts } from '../../../parts/Facts';
import { groundOf } from '../../../parts/ground';
import { Panel } from '../../../parts/Panel';
import { Written } from '../../../parts/Written';
import { useMe } from '../../../shell/use-me';
import { type TextOf, useDates, useText } from '../../../text/use-text';
import { type Who, whoOf } from '../who';
import type { ReceiptProps } from './ReceiptSheet';

/** ReceiptFacts is the choice as it was stored: reference, place, when, by whom and on what ground (R20). */
export function ReceiptFacts({ order, receipt }: ReceiptProps) {
  const t = useText();
  const dates = useDates();
  const me = useMe();
  const { persons, consent, paper } = receipt;
  const chosen = receipt.list.find((one) => one.offer_id === receipt.offer_id);
  const by = (account: string | null | undefined, ground: Schemas['Authority']['ground']) => {
    const word = t(`ground.${ground}`);
    return account === me?.id ? t('choose.receipt.by.me', { who: ground, ground: groundOf(ground, t) }) : word;
  };
  const facts: Fact[] = [
    [t('choose.receipt.reference'), receipt.reference],
    [t('choose.receipt.concerns'), order.recipient.name],
    [t('offer.place'), chosen?.location.name],
    [t('offer.provider'), chosen?.provider_name],
    [t('offer.address'), chosen ? addressOf(chosen.location) : null],
    [t('choose.receipt.at'), dates.instant(receipt.chosen_at)],
    [t('choose.receipt.by'), by(persons?.chosen_by, receipt.ground)],
    [t('choose.receipt.level'), levelWords(receipt.authentication_level, t)],
    [t('choose.receipt.place'), t(`choose.hold.${receipt.hold}`)],
  ];
  if (consent) {
    facts.push([t('choose.receipt.consent'), by(persons?.consented_by, consent.ground)]);
    facts.push([t('choose.receipt.consent.at'), dates.instant(consent.at)]);
  }
  if (paper) {
    facts.push([t('choose.receipt.paper'), dates.long(paper.signed_on)]);
    facts.push([t('choose.receipt.archive'), paper.archive_reference]);
  }
  return (
    <Panel title={t('choose.receipt.choice')}>
      <Facts facts={facts} columns />
    </Panel>
  );
}

function addressOf({ address, postcode, city }: Schemas['Location']): string {
  return `${address}, ${postcode} ${city}`;
}

function levelWords(level: string, t: TextOf): string {
  if (level === 'password' || level === 'paper') return t(`choose.level.${level}`);
  return level;
}

/** ReceiptWords is what was written with the choice; whoever neither chose nor consented does not read it. */
export function ReceiptWords({ order, receipt }: ReceiptProps) {
  const t = useText();
  const { persons } = receipt;
  if (!persons) return null;
  const who = whoOf(order);
  const facts: Fact[] = [...childFacts(persons.child_view, who, t), ...childFacts(persons.consent_child_view, who, t)];
  if (persons.note_to_provider) facts.push([t('choose.note'), <Written key="note" text={persons.note_to_provider} />]);
  if (facts.length === 0) return null;
  return (
    <Panel title={t('choose.receipt.words')}>
      <Facts facts={facts} />
    </Panel>
  );
}

function childFacts(said: Schemas['ChildView'] | null, who: Who, t: TextOf): Fact[] {
  if (!said) return [];
  const facts: Fact[] = [[t('child.question', who), <Written key="said" text={heardWords(said, who, t)} />]];
  return said.weight_note
    ? [...facts, [t('child.weight', who), <Written key="weight" text={said.weight_note} />]]
    : facts;
}

function heardWords({ view, text, reason }: Schemas['ChildView'], who: Who, t: TextOf): string {
  return [t(`child.${view}`, who), text || reason].filter(Boolean).join(': ');
}
