import { Tag } from '@digdir/designsystemet-react';
import { Anchor } from '../../parts/Anchor';
import { useDates, useText } from '../../text/use-text';
import { openWish, reportable, type Visit } from './plan';
import style from './provider.module.css';

/** Colour only supports the word. */
const colour = {
  proposed: 'neutral',
  agreed: 'success',
  moved: 'neutral',
  held: 'success',
  not_held: 'warning',
  cancelled: 'neutral',
} as const;

interface VisitRowProps {
  id: string;
  visit: Visit;
  /** Whether the API lets us say how visits went. */
  may: boolean;
}

/** VisitRow is one visit: when, what for, how it stands, and what the family has said. */
export function VisitRow({ id, visit, may }: VisitRowProps) {
  const t = useText();
  const dates = useDates();
  const reported = visit.status === 'held' || visit.status === 'not_held';
  const date = dates.full(visit.date);
  return (
    <li className={style.row}>
      <div className={style.rowMain}>
        <span className={style.rowTitle}>{date}</span>
        <p>{visit.purpose}</p>
        <Notes visit={visit} />
        {may && reportable(visit, dates.today) ? (
          <Anchor to="/leverandor/oppdrag/$id/plan/besok/$visit" params={{ id, visit: String(visit.visit) }}>
            {t(reported ? 'provider.visit.correct' : 'provider.visit.report', { date })}
          </Anchor>
        ) : null}
      </div>
      <div className={style.rowSide}>
        <Tag data-size="sm" data-color={colour[visit.status]}>
          {t(`provider.visit.${visit.status}`)}
        </Tag>
      </div>
    </li>
  );
}

/** What has been said about a visit: moves, wishes and why it was not held. */
function Notes({ visit }: { visit: Visit }) {
  const t = useText();
  const dates = useDates();
  const { moved, wish } = visit;
  return (
    <>
      {moved ? (
        <p className={style.small}>
          {t(`provider.visit.moved-by.${moved.by}`, { from: dates.full(moved.from), reason: moved.reason })}
        </p>
      ) : null}
      {wish ? (
        <p className={openWish(visit) ? undefined : style.small}>
          {t('provider.visit.wish', { date: dates.full(wish.date), text: wish.text })}
        </p>
      ) : null}
      {wish?.kept ? <p className={style.small}>{t('provider.visit.kept', { reason: wish.kept })}</p> : null}
      {visit.not_held_reason ? (
        <p className={style.small}>{t(`provider.visit.reason.${visit.not_held_reason}`)}</p>
      ) : null}
      {visit.text ? <p className={style.small}>{visit.text}</p> : null}
    </>
  );
}
