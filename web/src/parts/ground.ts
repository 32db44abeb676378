import type { Schemas } from '../api/client';
import type { TextOf } from '../text/use-text';

/** groundOf words, inside a sentence, on what ground somebody acts for the person: "forelder", "nærmeste pårørende". */
export function groundOf(ground: Schemas['Authority']['ground'], t: TextOf): string {
  return t(`ground.${ground}`).toLowerCase();
}
