import type { ReactNode } from 'react';
import { stateWord } from '../../parts/case-words';
import { Meanwhile } from '../../parts/Meanwhile';
import { OfferName } from '../../parts/OfferName';
import { useDates, useText, Words } from '../../text/use-text';
import type { FamilyOrder } from './family-order';
import { chooserOf, type News, newsOf } from './meanwhile';

interface CaseMeanwhileProps {
  /** The case as it was when the page was opened. */
  before: FamilyOrder;
  order: FamilyOrder;
  /** Whether the page can still do what it is for. */
  may: boolean;
  /** Whether something may be typed on the page. */
  typed?: boolean;
}

/** CaseMeanwhile says what others have done in the case since the page was opened. */
export function CaseMeanwhile({ before, order, may, typed }: CaseMeanwhileProps) {
  const wordsOf = useNews(before, order);
  return (
    <Meanwhile
      may={may}
      typed={typed}
      lines={newsOf(before, order).map((news) => ({ key: news, text: wordsOf(news) }))}
    />
  );
}

function useNews(before: FamilyOrder, { round, ...order }: FamilyOrder): (news: News) => ReactNode {
  const t = useText();
  const dates = useDates();
  const place = round?.offer_name ?? '';
  return (news) => {
    if (news === 'chosen') {
      const when = round ? dates.instant(round.chosen_at) : '';
      return t('meanwhile.chosen', { ...chooserOf({ ...order, round }), place, provider: round?.provider_name, when });
    }
    if (news === 'proposed' && order.pending_choice) {
      const { offer_id, proposed_at, proposed_by_me } = order.pending_choice;
      const by = proposed_by_me ? 'me' : 'other';
      return (
        <Words
          id="meanwhile.proposed"
          values={{ by, when: dates.instant(proposed_at), place: <OfferName id={offer_id} /> }}
        />
      );
    }
    if (news === 'answered') return t('meanwhile.answered', { answer: round?.answer?.answer });
    if (news === 'caseworker') return t('meanwhile.caseworker', { name: order.caseworker.name });
    if (news === 'state') return t('meanwhile.state', { state: t(stateWord(order.state)) });
    return t(`meanwhile.${news}`, { place: before.round?.offer_name ?? place });
  };
}
