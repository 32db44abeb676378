import type { Schemas } from '../../api/client';
import type { Agreement } from './agreement';

/** AgreementValues is what the form of an agreement holds; an empty day is none. */
export interface AgreementValues {
  name: string;
  reference: string;
  lots: Agreement['lots'];
  districts: string[];
  valid_from: string;
  valid_to: string;
}

/** valuesOf fills the form with an agreement, or with nothing. */
export function valuesOf(of: Agreement | undefined): AgreementValues {
  return {
    name: of?.name ?? '',
    reference: of?.reference ?? '',
    lots: of?.lots ?? [],
    districts: of?.districts ?? [],
    valid_from: of?.valid_from ?? '',
    valid_to: of?.valid_to ?? '',
  };
}

/** bodyOf is what the API is told: after publication only what may still change (R25). */
export function bodyOf(values: AgreementValues, published: boolean): Schemas['AgreementBody'] {
  const { name, reference, lots, districts, valid_from } = values;
  const valid_to = values.valid_to || null;
  return published ? { name, valid_to } : { name, reference, lots, districts, valid_from, valid_to };
}
