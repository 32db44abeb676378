import type { MessageId } from '../../text/catalog';

const known = [
  'provider_name',
  'location.name',
  'location.address',
  'location.postcode',
  'location.city',
  'location.area',
  'location.in_oslo',
  'places',
  'filled_elsewhere',
  'age_from',
  'age_to',
  'group_from',
  'group_to',
  'services',
  'needs',
  'traits',
  'days',
  'phone',
  'email',
  'descriptions.nb',
  'descriptions.nn',
  'descriptions.en',
  'statement',
] as const;

/** fieldWord names the message for a field that an import changes; one that this client does not know is "other". */
export function fieldWord(field: string): MessageId {
  const found = known.find((one) => one === field);
  return found ? `owner.field.${found}` : 'owner.field.other';
}
