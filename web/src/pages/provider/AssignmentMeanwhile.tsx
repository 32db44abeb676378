import { stateWord } from '../../parts/case-words';
import { Meanwhile } from '../../parts/Meanwhile';
import { useDates, useText } from '../../text/use-text';
import type { Assignment } from './assignment';
import { type AssignmentNews, newsOf } from './assignment-news';

interface AssignmentMeanwhileProps {
  /** The assignment as it was when the page was opened; null while it is as it was. */
  before: Assignment | null;
  of: Assignment;
}

/** AssignmentMeanwhile says what a colleague, the district or the family has done since the page was opened. */
export function AssignmentMeanwhile({ before, of }: AssignmentMeanwhileProps) {
  const wordsOf = useNews(of);
  if (!before) return null;
  return <Meanwhile lines={newsOf(before, of).map((news) => ({ key: news, text: wordsOf(news) }))} />;
}

function useNews({ answer, start, state }: Assignment): (news: AssignmentNews) => string {
  const t = useText();
  const dates = useDates();
  return (news) => {
    if (news === 'answered') return t('provider.meanwhile.answered', { answer: answer?.answer ?? 'none' });
    if (news === 'start')
      return start ? t('provider.meanwhile.start', { date: dates.full(start.start_date) }) : t('meanwhile.other');
    if (news === 'state') return t('meanwhile.state', { state: t(stateWord(state)) });
    if (news === 'other') return t('meanwhile.other');
    return t(`provider.meanwhile.${news}`);
  };
}
