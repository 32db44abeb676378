import { Anchor } from '../../parts/Anchor';
import { Facts } from '../../parts/Facts';
import { useVisitFacts, VisitTag } from '../../parts/Visit';
import { useDates, useText } from '../../text/use-text';
import { reportable, type Visit } from './plan';
import style from './provider.module.css';

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
  const facts = useVisitFacts('provider');
  const reported = visit.status === 'held' || visit.status === 'not_held';
  const date = dates.full(visit.date);
  return (
    <li className={style.row}>
      <div className={style.rowMain}>
        <span className={style.rowTitle}>{date}</span>
        <Facts facts={facts(visit)} />
        {may && reportable(visit, dates.today) ? (
          <Anchor to="/leverandor/oppdrag/$id/plan/besok/$visit" params={{ id, visit: String(visit.visit) }}>
            {t(reported ? 'provider.visit.correct' : 'provider.visit.report', { date })}
          </Anchor>
        ) : null}
      </div>
      <div className={style.rowSide}>
        <VisitTag visit={visit} reader="provider" />
      </div>
    </li>
  );
}
