import { Paragraph } from '@digdir/designsystemet-react';
import { Panel } from '../../../parts/Panel';
import { useText } from '../../../text/use-text';
import { CaseFrame } from './CaseFrame';
import { OverviewFile } from './Documents';
import type { Order } from './order';
import { PaperCheck } from './PaperCheck';
import { PaperForm } from './PaperForm';

/** A choice signed on paper: one person registers it, another compares it with the paper and confirms it (R20). */
export function Page() {
  const t = useText();
  return (
    <CaseFrame title={t('casework.paper.title')} lead={t('casework.paper.lead')}>
      {(order) => <Paper order={order} />}
    </CaseFrame>
  );
}

function Paper({ order }: { order: Order }) {
  const t = useText();
  if (order.paper_form) return <PaperCheck order={order} form={order.paper_form} />;
  if (!order.actions.includes('register_paper')) return <Paragraph>{t('casework.not-now')}</Paragraph>;
  return (
    <>
      <Panel title={t('casework.paper.print')}>
        <Paragraph>{t('casework.paper.print.text')}</Paragraph>
        <OverviewFile order={order} />
      </Panel>
      <PaperForm order={order} />
    </>
  );
}
