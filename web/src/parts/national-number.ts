/** Eleven digits that stand alone, perhaps parted after the sixth, as a national identity number is written. */
const form = /(?:^|\D)\d{6}[ \u00a0-]?\d{5}(?:\D|$)/;

/** holdsNationalNumber tells whether something like a national identity number stands in a text, as the API does. */
export function holdsNationalNumber(text: string): boolean {
  return form.test(text);
}
