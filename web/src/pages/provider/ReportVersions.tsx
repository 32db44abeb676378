import { Panel } from '../../parts/Panel';
import { Written } from '../../parts/Written';
import { useDates, useText } from '../../text/use-text';
import style from './provider.module.css';
import type { Report } from './report';

/** ReportVersions is the receipt: each time the report was sent, and what the district answered. */
export function ReportVersions({ report }: { report: Report }) {
  const t = useText();
  if (report.versions.length === 0) return null;
  return (
    <Panel title={t('provider.report.versions')}>
      <ol className="plain-list stack-s">
        {report.versions.map((version) => (
          <Version key={version.number} version={version} />
        ))}
      </ol>
    </Panel>
  );
}

function Version({ version }: { version: Report['versions'][number] }) {
  const t = useText();
  const dates = useDates();
  const { outcome, decided_at, comment } = version;
  return (
    <li>
      <div>{t('provider.report.sent', { number: version.number, at: dates.instant(version.submitted_at) })}</div>
      <div>
        {outcome && decided_at
          ? t(`provider.report.outcome.${outcome}`, { at: dates.instant(decided_at) })
          : t('provider.report.outcome.none')}
      </div>
      {comment ? (
        <div className={style.small}>
          <Written text={t('provider.report.comment', { comment })} />
        </div>
      ) : null}
    </li>
  );
}
