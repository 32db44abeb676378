import { Anchor } from '../../../parts/Anchor';
import { FileButton } from '../../../parts/FileButton';
import { Panel } from '../../../parts/Panel';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { atCase } from './address';

/** Documents are what can be read again and kept: the receipt of the choice, and the provider's monthly reports. */
export function Documents({ order }: { order: FamilyOrder }) {
  const t = useText();
  const { round, reference, id } = order;
  if (!round) return null;
  return (
    <div className="no-print">
      <Panel title={t('family.documents.title')}>
        <ul className="plain-list stack-s">
          <li>
            <Anchor to={atCase(id, 'kvittering')}>{t('family.documents.receipt')}</Anchor>
          </li>
          {round.started_on ? (
            <li>
              <Anchor to={atCase(id, 'rapporter')}>{t('family.documents.reports')}</Anchor>
            </li>
          ) : null}
        </ul>
        <div>
          <FileButton
            path={`/v1/orders/${id}/choice/receipt`}
            type="application/pdf"
            name={`kvittering-${reference}.pdf`}
            label={t('family.documents.pdf')}
          />
        </div>
      </Panel>
    </div>
  );
}
