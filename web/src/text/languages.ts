/** The written languages of the client. Bokmål is complete and the default; a parity test holds the others to it. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each language's name in itself, for the menu. */
export const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** isLanguage tells whether a stored or sent text names one of them. */
export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}
