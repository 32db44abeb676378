import { useLanguage, useText } from '../../../text/use-text';
import type { Order } from '../case/order';

/** useSides words who a case waits for: "Bydelen og leverandøren". */
export function useSides(): (order: Pick<Order, 'waiting_on'>) => string {
  const t = useText();
  const language = useLanguage();
  return ({ waiting_on }) => {
    if (waiting_on.length === 0) return t('district.waits.nobody');
    const sides = waiting_on.map((side, i) => t(`district.waits.${side}`, { first: i === 0 }));
    return new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nb').format(sides);
  };
}
