import { Paragraph } from '@digdir/designsystemet-react';
import { FileButton } from '../../../parts/FileButton';
import { HelpCard } from '../../../parts/HelpCard';
import { Panel } from '../../../parts/Panel';
import { StepLine } from '../../../parts/StepLine';
import { useLanguage, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { Deciders } from './Deciders';

/** Beside stands beside the list: what comes next, who else has a say, whom to call, and the list on paper. */
export function Beside({ order }: { order: FamilyOrder }) {
  const t = useText();
  return (
    <>
      <Panel title={t('choose.steps')}>
        <StepLine state={order.state} reader="family" />
      </Panel>
      <Deciders order={order} />
      <HelpCard caseworker={order.caseworker} district={order.district} />
      {order.actions.includes('choose') ? <OnPaper order={order} /> : null}
    </>
  );
}

/** A choice on paper is as good as one made here (R20). */
function OnPaper({ order }: { order: FamilyOrder }) {
  const t = useText();
  const language = useLanguage();
  return (
    <Panel title={t('choose.paper.title')}>
      <Paragraph>{t('choose.paper.text')}</Paragraph>
      <FileButton
        path={`/v1/orders/${order.id}/offers?lang=${language}`}
        type="application/pdf"
        name={`${t('choose.paper.file')}-${order.reference}.pdf`}
        label={t('choose.paper.get')}
      />
    </Panel>
  );
}
