import type { Me } from '../../api/session';
import type { Account } from './use-accounts';

/** The roles that a party's own people have, for the form to offer. What may really be given is the server's to say. */
export const rolesOf: Record<Me['party']['kind'], Account['role'][]> = {
  district: ['caseworker', 'district_manager'],
  provider: ['provider_coordinator', 'provider_manager'],
  municipality: ['agreement_owner', 'auditor'],
  family: [],
  system: [],
};

/** leastPassword is how many characters the server asks of a password. */
export const leastPassword = 12;
