import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import type { Schemas } from '../api/client';
import { useText } from '../text/use-text';
import css from './NeedsMet.module.css';
import { spanWords, states } from './offer-words';
import { useNeedLabel } from './reference';

/** NeedLine is one thing needed, whether the offer states it, and how that is said. */
export interface NeedLine {
  name: string;
  met: boolean;
  says: string;
}

/** NeedsMet holds what is needed against what an offer says it can do. It informs; people judge. */
export function NeedsMet({ lines }: { lines: NeedLine[] }) {
  return (
    <ul className="plain-list stack-s">
      {lines.map(({ name, met, says }) => (
        <li key={name} className={css.line}>
          {met ? (
            <CheckmarkCircleIcon aria-hidden className={css.met} />
          ) : (
            <ExclamationmarkTriangleIcon aria-hidden className={css.notMet} />
          )}
          <span>
            <strong>{name}</strong> – {says}
          </span>
        </li>
      ))}
    </ul>
  );
}

type Offer = Pick<Schemas['Offer'], 'needs' | 'services' | 'traits' | 'age_from' | 'age_to'>;

/** useNeedLines words need codes against an offer. */
export function useNeedLines(): (codes: string[], offer: Offer) => NeedLine[] {
  const t = useText();
  const need = useNeedLabel();
  return (codes, offer) =>
    codes.map((code) => {
      const met = states(offer, code);
      return { name: need(code), met, says: t(met ? 'needs.met' : 'needs.not-met') };
    });
}

/** useAgeLine words an age, as the reader knows it, against whom an offer is for. */
export function useAgeLine(): (name: string, met: boolean, offer: Offer) => NeedLine {
  const t = useText();
  return (name, met, { age_from, age_to }) => {
    const ages = spanWords(age_from, age_to);
    return { name, met, says: t(met ? 'needs.age.fits' : 'needs.age.outside', { ages }) };
  };
}
