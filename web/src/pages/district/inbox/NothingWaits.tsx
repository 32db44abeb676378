import { Anchor } from '../../../parts/Anchor';
import { Empty } from '../../../parts/Empty';
import { useMe } from '../../../shell/use-me';
import { useDates, useText } from '../../../text/use-text';
import { aheadDays, useNextDue } from './use-work';

/** NothingWaits praises an empty front page, and says when somebody else is due next. */
export function NothingWaits({ mine }: { mine: boolean }) {
  const t = useText();
  const dates = useDates();
  const me = useMe();
  const next = useNextDue(mine ? me?.id : undefined);
  return (
    <Empty title={t(mine ? 'district.done.mine' : 'district.done.all')}>
      {next === undefined
        ? null
        : next
          ? t('district.done.next', { date: dates.full(next) })
          : t('district.done.none', { days: aheadDays })}{' '}
      {mine ? (
        <Anchor to="/bydel" search={{}}>
          {t('district.done.show-all')}
        </Anchor>
      ) : null}
    </Empty>
  );
}
