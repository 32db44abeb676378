import { Facts } from '../../parts/Facts';
import { Panel } from '../../parts/Panel';
import { ReportLines } from '../../parts/ReportLines';
import { Written } from '../../parts/Written';
import { useText } from '../../text/use-text';
import type { Report } from './report';

/** Content is what a report says, be it as it stands or as it was sent. */
type Content = Pick<Report, 'lines' | 'deviations' | 'goals'>;

/** ReportContent shows what was delivered against what was ordered, and what is said about it. */
export function ReportContent({ content }: { content: Content }) {
  const t = useText();
  return (
    <>
      <ReportLines lines={content.lines} caption={t('provider.report.delivered')} />
      <Panel title={t('provider.report.words')}>
        <Facts
          facts={[
            [
              t('provider.report.deviations'),
              <Written key="d" text={content.deviations || t('provider.report.no-deviations')} />,
            ],
            [t('provider.report.goals'), <Written key="g" text={content.goals || t('provider.report.no-goals')} />],
          ]}
        />
      </Panel>
    </>
  );
}
