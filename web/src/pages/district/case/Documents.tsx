import type { ReactNode } from 'react';
import { Anchor } from '../../../parts/Anchor';
import { FileButton } from '../../../parts/FileButton';
import { Panel } from '../../../parts/Panel';
import { useLanguage, useText } from '../../../text/use-text';
import type { Order } from './order';
import { pathOf } from './steps';

/** Documents is what can be printed or read beside the case itself. */
export function Documents({ order }: { order: Order }) {
  const t = useText();
  const pages = usePages(order);
  if (order.state === 'draft') return null;
  return (
    <Panel title={t('casework.documents')}>
      <ul className="plain-list stack-s">
        {pages.map((link) => (
          <li key={link.page}>
            <Anchor to={pathOf(order.id, link.page)}>{link.label}</Anchor>
          </li>
        ))}
      </ul>
      <OverviewFile order={order} />
      {order.round ? <ReceiptFile order={order} /> : null}
    </Panel>
  );
}

function usePages({ round }: Order): { page: string; label: ReactNode }[] {
  const t = useText();
  const links = [{ page: 'tilbud', label: t('casework.offers.title'), there: true }];
  links.push({ page: 'avtale', label: t('casework.call-off.title'), there: Boolean(round?.text_version) });
  links.push({ page: 'plan', label: t('casework.plan.title'), there: Boolean(round?.agreement_date) });
  links.push({ page: 'rapporter', label: t('casework.reports.title'), there: Boolean(round?.started_on) });
  return links.filter((link) => link.there);
}

/** OverviewFile is the neutral list on paper, with the form to sign (R20). */
export function OverviewFile({ order }: { order: Order }) {
  const t = useText();
  const language = useLanguage();
  return (
    <FileButton
      path={`/v1/orders/${order.id}/offers?lang=${language}`}
      type="application/pdf"
      name={`${order.reference}-oversikt.pdf`}
      label={t('casework.documents.overview')}
    />
  );
}

function ReceiptFile({ order }: { order: Order }) {
  const t = useText();
  const language = useLanguage();
  return (
    <FileButton
      path={`/v1/orders/${order.id}/choice/receipt?lang=${language}`}
      type="application/pdf"
      name={`${order.reference}-kvittering.pdf`}
      label={t('casework.documents.receipt')}
    />
  );
}
