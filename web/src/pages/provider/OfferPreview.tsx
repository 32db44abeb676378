import { Card, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { Schemas } from '../../api/client';
import { Capacity } from '../../parts/Capacity';
import { Facts } from '../../parts/Facts';
import { useLotLabel, useNeedLabel } from '../../parts/reference';
import { useLanguage, useText } from '../../text/use-text';
import style from './provider.module.css';

/** OfferPreview is an offer as a family meets it: the same facts in the same order as everybody's. */
export function OfferPreview({ offer }: { offer: Schemas['Offer'] }) {
  const t = useText();
  const lot = useLotLabel();
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
          [t('provider.preview.where'), [offer.location.name, offer.location.area].filter(Boolean).join(', ')],
          [t('provider.preview.ages'), t('provider.preview.ages.of', { from: offer.age_from, to: offer.age_to })],
          [t('provider.preview.group'), t('provider.preview.group.of', { from: offer.group_from, to: offer.group_to })],
          [t('provider.preview.when'), t(`provider.preview.${offer.days}`)],
          [t('provider.preview.can'), <Labels key="can" codes={[...offer.needs, ...offer.traits]} />],
        ]}
      />
      <Capacity statement={offer.statement} />
    </Card>
  );
}

/** A description that is not there in the reader's language is shown in bokmål, marked as such. */
function Description({ offer }: { offer: Schemas['Offer'] }) {
  const t = useText();
  const language = useLanguage();
  const own = offer.descriptions[language];
  const text = own ?? offer.descriptions.nb;
  return (
    <Paragraph className={style.description} lang={own ? undefined : 'nb'}>
      {text ?? t('provider.preview.no-words')}
    </Paragraph>
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
