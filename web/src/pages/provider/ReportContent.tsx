import { Facts } from '../../parts/Facts';
import { Panel } from '../../parts/Panel';
import { useText } from '../../text/use-text';
import style from './provider.module.css';
import { isShort, type Report } from './report';
import tables from './tables.module.css';

/** Content is what a report says, be it as it stands or as it was sent. */
type Content = Pick<Report, 'lines' | 'deviations' | 'goals'>;

/** ReportContent shows what was delivered against what was ordered, and what is said about it. */
export function ReportContent({ content }: { content: Content }) {
  const t = useText();
  return (
    <>
      <Delivered lines={content.lines} />
      <Panel title={t('provider.report.words')}>
        <Facts
          facts={[
            [t('provider.report.deviations'), content.deviations || t('provider.report.no-deviations')],
            [t('provider.report.goals'), content.goals || t('provider.report.no-goals')],
          ]}
        />
      </Panel>
    </>
  );
}

function Delivered({ lines }: { lines: Content['lines'] }) {
  const t = useText();
  return (
    <table className={tables.table}>
      <caption>{t('provider.report.delivered')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('provider.report.kind')}</th>
          <th scope="col" className={tables.number}>
            {t('provider.report.ordered')}
          </th>
          <th scope="col" className={tables.number}>
            {t('provider.report.done')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.kind}>
            <th scope="row">
              {t(`provider.report.kind.${line.kind}`)}
              {isShort(line, line.delivered) ? <div className={style.small}>{t('provider.report.less')}</div> : null}
            </th>
            <td className={tables.number}>{t(`provider.report.per.${line.per}`, { n: line.ordered })}</td>
            <td className={tables.number}>{line.delivered}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
