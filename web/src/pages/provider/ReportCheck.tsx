import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useChange } from '../../api/change';
import { client } from '../../api/client';
import { ButtonAnchor } from '../../parts/Anchor';
import { FailureNotice } from '../../parts/FailureNotice';
import { useText } from '../../text/use-text';
import { ReportContent } from './ReportContent';
import type { Report } from './report';

/** ReportCheck is the look before a report is sent: what is sent is frozen. */
export function ReportCheck({ id, report }: { id: string; report: Report }) {
  const t = useText();
  const navigate = useNavigate();
  const to = '/leverandor/oppdrag/$id/rapporter/$reportId';
  const params = { id, reportId: report.id };
  const submit = useChange(report.version, (header) =>
    client.POST('/v1/assignments/{id}/reports/{report_id}/submit', {
      params: { path: { id, report_id: report.id }, header },
    }),
  );
  async function send() {
    if (!(await submit.send())) return;
    await navigate({ to, params, search: {}, state: { justDone: { id: 'provider.done.report' } } });
  }
  return (
    <>
      <ReportContent content={report} />
      <Paragraph>{t('provider.report.effect')}</Paragraph>
      {submit.failure ? <FailureNotice failure={submit.failure} /> : null}
      <div className="buttons">
        <Button loading={submit.sending} onClick={send}>
          {t('provider.report.send')}
        </Button>
        <ButtonAnchor variant="secondary" to={to} params={params} search={{}}>
          {t('form.back')}
        </ButtonAnchor>
      </div>
    </>
  );
}
