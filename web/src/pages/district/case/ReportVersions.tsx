import type { Schemas } from '../../../api/client';
import { type Fact, Facts } from '../../../parts/Facts';
import { Panel } from '../../../parts/Panel';
import { ReportLines } from '../../../parts/ReportLines';
import { Written } from '../../../parts/Written';
import { useDates, useText } from '../../../text/use-text';
import styles from './Reports.module.css';

type Version = Schemas['ReportVersion'];

/** ReportVersions keeps what was submitted before and what the district answered: nothing submitted is lost. */
export function ReportVersions({ report }: { report: Schemas['Report'] }) {
  const t = useText();
  if (report.versions.length === 0) return null;
  return (
    <Panel title={t('casework.report.versions')}>
      <ol className={`plain-list ${styles.versions}`}>
        {report.versions.map((version) => (
          <li key={version.number} className="stack-s">
            <VersionText version={version} newest={version.number === report.versions.length} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function VersionText({ version, newest }: { version: Version; newest: boolean }) {
  const t = useText();
  const dates = useDates();
  const name = t('casework.report.version', { number: version.number, when: dates.instant(version.submitted_at) });
  const facts: Fact[] = [];
  if (version.outcome && version.decided_at)
    facts.push([
      t('casework.report.outcome'),
      `${t(`casework.report.outcome.${version.outcome}`)} ${dates.instant(version.decided_at)}`,
    ]);
  if (version.comment)
    facts.push([t('casework.report.comment-given'), <Written key="comment" text={version.comment} />]);
  if (!newest)
    facts.push([
      t('casework.report.deviations'),
      version.deviations && <Written key="deviations" text={version.deviations} />,
    ]);
  return (
    <>
      <strong>{name}</strong>
      {newest ? null : <ReportLines lines={version.lines} caption={name} titled />}
      {facts.length > 0 ? <Facts facts={facts} /> : null}
    </>
  );
}
