import { useMe } from '../../shell/use-me';
import { useText } from '../../text/use-text';

/** usePartyName is my party as a sentence calls it: "Bydel Østensjø", "Oslo kommune". */
export function usePartyName(): string {
  const t = useText();
  const me = useMe();
  return me ? t(`account.party.${me.party.kind}`, { name: me.party.name }) : '';
}
