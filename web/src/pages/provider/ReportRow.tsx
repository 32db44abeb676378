import { Tag } from '@digdir/designsystemet-react';
import { Anchor } from '../../parts/Anchor';
import { Due } from '../../parts/Due';
import { useDates, useText } from '../../text/use-text';
import style from './provider.module.css';
import type { Report } from './report';

/** Colour only supports the word. */
const colour = { draft: 'neutral', submitted: 'info', returned: 'warning', acknowledged: 'success' } as const;

/** ReportTag is where a report stands, in one or two words. */
export function ReportTag({ status }: { status: Report['status'] }) {
  const t = useText();
  return (
    <Tag data-size="sm" data-color={colour[status]}>
      {t(`provider.report.status.${status}`)}
    </Tag>
  );
}

/** ReportRow is one report in the list; what is still ours to write shows when it is due. */
export function ReportRow({ id, report }: { id: string; report: Report }) {
  const t = useText();
  const dates = useDates();
  const ours = report.waiting_on.includes('provider');
  return (
    <li className={style.row}>
      <div className={style.rowMain}>
        <span className={style.rowTitle}>
          <Anchor to="/leverandor/oppdrag/$id/rapporter/$reportId" params={{ id, reportId: report.id }}>
            {t('provider.report.title', { month: dates.month(report.period) })}
          </Anchor>
        </span>
        <p>{t(`provider.report.what.${report.status}`)}</p>
        {report.final ? <p className={style.small}>{t('provider.report.final')}</p> : null}
      </div>
      <div className={style.rowSide}>
        <ReportTag status={report.status} />
        {ours ? <Due on={report.due_on} /> : null}
      </div>
    </li>
  );
}
