import { Card, Heading, Tag } from '@digdir/designsystemet-react';
import type { Schemas } from '../../api/client';
import { Capacity } from '../../parts/Capacity';
import { Description } from '../../parts/Description';
import { Facts } from '../../parts/Facts';
import { useOfferFacts } from '../../parts/offer-facts';
import { useLotLabel, useNeedLabel } from '../../parts/reference';
import { useText } from '../../text/use-text';
import style from './provider.module.css';

/** OfferPreview is an offer as a family meets it: the same facts in the same order as everybody's. */
export function OfferPreview({ offer }: { offer: Schemas['Offer'] }) {
  const t = useText();
  const lot = useLotLabel();
  const facts = useOfferFacts();
  return (
    <Card data-color="neutral" className="panel stack-s">
      <div>
        <Tag data-size="sm" data-color={offer.lot === 'group_respite' ? 'brand2' : 'brand1'}>
          {lot(offer.lot)}
        </Tag>
      </div>
      <Heading level={3} data-size="2xs">
        {offer.provider_name}
      </Heading>
      <Description offer={offer} />
      <Facts
        facts={[
          [t('offer.place'), offer.location.name],
          ...facts(offer),
          [t('offer.can'), <Labels key="can" codes={[...offer.needs, ...offer.traits]} />],
        ]}
      />
      <Capacity statement={offer.statement} />
    </Card>
  );
}

function Labels({ codes }: { codes: string[] }) {
  const need = useNeedLabel();
  const t = useText();
  if (codes.length === 0) return t('not-stated');
  return (
    <ul className={style.tags}>
      {codes.map((code) => (
        <li key={code}>
          <Tag data-size="sm" data-color="neutral">
            {need(code)}
          </Tag>
        </li>
      ))}
    </ul>
  );
}
