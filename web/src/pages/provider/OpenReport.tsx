import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useChange } from '../../api/change';
import { client } from '../../api/client';
import { Due } from '../../parts/Due';
import { FailureNotice } from '../../parts/FailureNotice';
import { Panel } from '../../parts/Panel';
import { useDates, useText } from '../../text/use-text';

interface OpenReportProps {
  id: string;
  month: string;
  /** By when it is owed, as the worklist says; nothing while it is not owed yet. */
  due: string | undefined;
  /** The oldest month is the one to begin with. */
  first: boolean;
}

/** OpenReport begins the report on one month, with what was ordered already filled in. */
export function OpenReport({ id, month, due, first }: OpenReportProps) {
  const t = useText();
  const dates = useDates();
  const navigate = useNavigate();
  const worded = dates.month(month);
  // A new report changes nothing that was read, so there is no version to name.
  const open = useChange(0, (header, period: string) =>
    client.POST('/v1/assignments/{id}/reports', {
      params: { path: { id }, header: { 'Idempotency-Key': header['Idempotency-Key'] } },
      body: { period },
    }),
  );
  async function begin() {
    const report = await open.send(month);
    if (!report) return;
    const to = '/leverandor/oppdrag/$id/rapporter/$reportId';
    await navigate({ to, params: { id, reportId: report.id } });
  }
  return (
    <Panel title={t('provider.reports.missing', { month: worded })}>
      {month === dates.today.slice(0, 7) ? <Paragraph>{t('provider.reports.not-over')}</Paragraph> : null}
      {due ? (
        <Paragraph>
          {t('provider.reports.due')} <Due on={due} />
        </Paragraph>
      ) : null}
      {open.failure ? <FailureNotice failure={open.failure} /> : null}
      <div className="buttons">
        <Button variant={first ? 'primary' : 'secondary'} data-color="accent" loading={open.sending} onClick={begin}>
          {t('provider.reports.begin', { month: worded })}
        </Button>
      </div>
    </Panel>
  );
}
