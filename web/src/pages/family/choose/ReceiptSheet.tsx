import { Button, Details, Paragraph } from '@digdir/designsystemet-react';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import type { Schemas } from '../../../api/client';
import { ButtonAnchor } from '../../../parts/Anchor';
import { FileButton } from '../../../parts/FileButton';
import { HelpCard } from '../../../parts/HelpCard';
import { Panel } from '../../../parts/Panel';
import { Page as Layout } from '../../../shell/Page';
import { useLanguage, useText } from '../../../text/use-text';
import { ActingFor } from '../ActingFor';
import type { FamilyOrder } from '../family-order';
import { crumbsToCase } from './crumbs';
import { Pending } from './Pending';
import css from './Receipt.module.css';
import { ReceiptFacts, ReceiptWords } from './ReceiptFacts';
import { ReceiptList } from './ReceiptList';
import { ReceiptNext } from './ReceiptNext';
import { standingChoice } from './standing-choice';

export interface ReceiptProps {
  order: FamilyOrder;
  receipt: Schemas['ChoiceReceipt'];
}

/** ReceiptSheet is the receipt on screen and on an A4 sheet. */
export function ReceiptSheet({ order, receipt }: ReceiptProps) {
  const t = useText();
  const language = useLanguage();
  const live = standingChoice(order)?.number === receipt.round;
  return (
    <Layout
      title={t('choose.receipt.title')}
      lead={t(live ? 'choose.receipt.lead' : 'choose.receipt.lead.past')}
      crumbs={crumbsToCase(order, t)}
      acting={<ActingFor order={order} />}
      aside={<HelpCard caseworker={order.caseworker} district={order.district} />}
    >
      <Pending order={order} />
      <ReceiptFacts order={order} receipt={receipt} />
      {live ? <ReceiptNext order={order} receipt={receipt} /> : null}
      <ReceiptWords order={order} receipt={receipt} />
      <ReceiptList receipt={receipt} />
      <Details className={css.fold}>
        <Details.Summary>{t('choose.receipt.proof')}</Details.Summary>
        <Details.Content>
          <Paragraph>{t('choose.receipt.proof.text')}</Paragraph>
          <Paragraph>
            <code className={css.sum}>{receipt.sha256}</code>
          </Paragraph>
        </Details.Content>
      </Details>
      <div className="no-print">
        <Panel title={t('choose.receipt.keep')}>
          <div className="buttons">
            <FileButton
              path={`/v1/orders/${order.id}/choice/receipt?lang=${language}`}
              type="application/pdf"
              name={`${t('choose.receipt.file')}-${receipt.reference}.pdf`}
              label={t('choose.receipt.pdf')}
            />
            <Button variant="secondary" data-color="accent" onClick={() => window.print()}>
              <PrinterSmallIcon aria-hidden />
              {t('choose.print')}
            </Button>
          </div>
        </Panel>
      </div>
      <div className="buttons">
        <ButtonAnchor to="/saker/$id" params={{ id: order.id }}>
          {t('choose.to-case')}
        </ButtonAnchor>
      </div>
    </Layout>
  );
}
