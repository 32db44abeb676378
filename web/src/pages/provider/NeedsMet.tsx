import { Paragraph } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { Loaded } from '../../parts/Loaded';
import { Panel } from '../../parts/Panel';
import { useNeedLabel } from '../../parts/reference';
import { useText } from '../../text/use-text';
import type { Assignment } from './assignment';
import { ageFits } from './offer';
import style from './provider.module.css';
import { useOffer } from './use-offers';
import { useAgeBand } from './words';

/** NeedsMet holds what the case needs against what our own offer says it can do. It informs; the answer is ours. */
export function NeedsMet({ of }: { of: Assignment }) {
  const t = useText();
  const offer = useOffer(of.offer.id);
  return (
    <Panel title={t('provider.needs.title', { place: of.offer.name })}>
      <Loaded reading={offer}>{(own) => <Lines of={of} own={own} />}</Loaded>
    </Panel>
  );
}

function Lines({ of, own }: { of: Assignment; own: Schemas['Offer'] | Schemas['OwnOffer'] }) {
  const t = useText();
  const need = useNeedLabel();
  const age = useAgeBand();
  const needs = of.needs ?? [];
  const fits = ageFits(of.age_band, own.age_from, own.age_to);
  const ages = { from: own.age_from, to: own.age_to };
  return (
    <>
      <ul className="plain-list stack-s">
        <Line met={fits} says={t(fits ? 'provider.needs.age.fits' : 'provider.needs.age.outside', ages)}>
          {age(of.age_band)}
        </Line>
        {needs.map((code) => {
          const met = own.needs.includes(code);
          return (
            <Line key={code} met={met} says={t(met ? 'provider.needs.met' : 'provider.needs.not-met')}>
              {need(code)}
            </Line>
          );
        })}
      </ul>
      <Paragraph data-size="sm">{t('provider.needs.note')}</Paragraph>
    </>
  );
}

function Line({ met, says, children }: { met: boolean; says: string; children: ReactNode }) {
  return (
    <li className={style.need}>
      {met ? (
        <CheckmarkCircleIcon aria-hidden className={style.met} />
      ) : (
        <ExclamationmarkTriangleIcon aria-hidden className={style.notMet} />
      )}
      <span>
        <strong>{children}</strong> – {says}
      </span>
    </li>
  );
}
