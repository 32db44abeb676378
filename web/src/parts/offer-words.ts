import type { Schemas } from '../api/client';
import { useLanguage } from '../text/use-text';

/** spanWords is "2–5", or one number where both ends are the same. */
export function spanWords(from: number, to: number): string {
  return from === to ? `${from}` : `${from}–${to}`;
}

/** states tells whether a place states that it meets a need, gives a service or has a trait. */
export function states(
  { needs, services, traits }: Pick<Schemas['Offer'], 'needs' | 'services' | 'traits'>,
  code: string,
): boolean {
  return needs.includes(code) || services.includes(code) || traits.includes(code);
}

/** useDescription picks the description in the reader's language; bokmål, marked as such, when there is none. */
export function useDescription(): (offer: Pick<Schemas['Offer'], 'descriptions'>) => { text: string; lang?: 'nb' } {
  const language = useLanguage();
  return ({ descriptions }) => {
    const own = descriptions[language];
    if (own) return { text: own };
    return { text: descriptions.nb ?? '', lang: 'nb' };
  };
}
