import type { FamilyOrder } from './family-order';
import { givenName } from './people';

/** Who fills the gaps of sentences that say "du" to whom the case is about and the given name to everybody else. */
export type Who = { who: 'self' | 'other'; name: string };

/** whoOf tells whether the reader is the person the case is about, and that person's given name. */
export function whoOf({ recipient, authority }: FamilyOrder): Who {
  return { who: authority?.ground === 'self' ? 'self' : 'other', name: givenName(recipient.name ?? '') };
}
