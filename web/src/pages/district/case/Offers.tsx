import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Schemas } from '../../../api/client';
import { Capacity } from '../../../parts/Capacity';
import { Empty } from '../../../parts/Empty';
import { type Fact, Facts } from '../../../parts/Facts';
import { Loaded } from '../../../parts/Loaded';
import { useNeedLabel, useReasonLabel } from '../../../parts/reference';
import { type TextOf, useDates, useText } from '../../../text/use-text';
import { CaseFrame } from './CaseFrame';
import { OverviewFile } from './Documents';
import { needsText } from './Grant';
import styles from './Offers.module.css';
import { type Order, useOffers } from './order';

type Listed = Schemas['ListedOffer'];

/** The family's list as the district sees it: whole, in the neutral order, and for nobody to shorten (R16). */
export function Page() {
  const t = useText();
  return (
    <CaseFrame title={t('casework.offers.title')} lead={t('casework.offers.lead')} wide>
      {(order) => <Offers order={order} />}
    </CaseFrame>
  );
}

function Offers({ order }: { order: Order }) {
  const t = useText();
  const offers = useOffers(order.id);
  return (
    <Loaded reading={offers}>
      {(items) =>
        items.length === 0 ? (
          <Empty title={t('casework.offers.none')}>{t('casework.offers.none.text')}</Empty>
        ) : (
          <>
            <div>
              <OverviewFile order={order} />
            </div>
            <Paragraph>{t('casework.offers.count', { count: items.length })}</Paragraph>
            <ul className={styles.list}>
              {items.map((offer) => (
                <OfferItem key={offer.offer_id} offer={offer} chosen={order.round?.offer_id === offer.offer_id} />
              ))}
            </ul>
          </>
        )
      }
    </Loaded>
  );
}

function OfferItem({ offer, chosen }: { offer: Listed; chosen: boolean }) {
  const t = useText();
  const dates = useDates();
  const need = useNeedLabel();
  const reason = useReasonLabel();
  const facts: Fact[] = [
    [t('casework.offers.fit'), fitText(offer.fit, need, t)],
    [t('casework.offers.where'), [offer.location.address, offer.location.area].filter(Boolean).join(', ')],
    [t('casework.offers.age'), t('casework.offers.years', { from: offer.age_from, to: offer.age_to })],
    [t('casework.offers.group'), t('casework.offers.size', { from: offer.group_from, to: offer.group_to })],
    [t('casework.offers.needs'), needsText(offer.needs, need, t)],
  ];
  const { earlier_conclusion: earlier, earlier_conclusion_on: on } = offer;
  if (earlier && on) facts.push([t('casework.offers.earlier'), `${reason(earlier)}, ${dates.long(on)}`]);
  return (
    <li className={styles.offer}>
      <div className="stack-s">
        <Heading level={2} data-size="2xs">
          {offer.location.name}
        </Heading>
        <p className="subtle">
          {offer.provider_name}
          {chosen ? `. ${t('casework.offers.chosen')}` : ''}
        </p>
        <Capacity statement={offer.statement} full={offer.full} />
      </div>
      <Facts facts={facts} columns />
    </li>
  );
}

/** fitText says in words what does not fit; fit is shown, it hides nothing and stops nobody. */
function fitText(fit: string[], need: (code: string) => string, t: TextOf): string {
  const words = fit.map((code) => {
    if (code === 'age_outside') return t('casework.fit.age_outside');
    if (code === 'starts_late') return t('casework.fit.starts_late');
    return t('casework.fit.need_missing', { need: need(code.replace('need_missing:', '')) });
  });
  return words.length === 0 ? t('casework.fit.all') : words.join(' ');
}
