/** Letters and digits that nobody mistakes for one another when they are read out. */
const signs = 'abcdefghijkmnpqrstuvwxyz23456789';
const groups = 4;
const perGroup = 4;

/** freshPassword is a password to hand over: four groups of four signs, 80 random bits. */
export function freshPassword(): string {
  const random = crypto.getRandomValues(new Uint8Array(groups * perGroup));
  const text = Array.from(random, (byte) => signs[byte % signs.length]).join('');
  return text.replace(/(.{4})(?=.)/g, '$1-');
}
