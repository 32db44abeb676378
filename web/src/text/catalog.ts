import { useSyncExternalStore } from 'react';
import type account from '../messages/nb/account.json';
import type cases from '../messages/nb/case.json';
import type casework from '../messages/nb/casework.json';
import type choose from '../messages/nb/choose.json';
import type commitment from '../messages/nb/commitment.json';
import type common from '../messages/nb/common.json';
import type district from '../messages/nb/district.json';
import type draft from '../messages/nb/draft.json';
import type family from '../messages/nb/family.json';
import type guide from '../messages/nb/guide.json';
import type open from '../messages/nb/open.json';
import type owner from '../messages/nb/owner.json';
import type provider from '../messages/nb/provider.json';
import type trail from '../messages/nb/trail.json';
import { isLanguage, type Language } from './languages';

/** The message files: one per part of the site, so that a parent does not load the words of a caseworker. */
export type Part =
  | 'common'
  | 'open'
  | 'account'
  | 'case'
  | 'family'
  | 'casework'
  | 'choose'
  | 'commitment'
  | 'district'
  | 'draft'
  | 'guide'
  | 'provider'
  | 'owner'
  | 'trail';

/** Every message there is, by its name in bokmål. A name that is not there does not compile. */
export type MessageId =
  | keyof typeof common
  | keyof typeof open
  | keyof typeof guide
  | keyof typeof account
  | keyof typeof family
  | keyof typeof cases
  | keyof typeof casework
  | keyof typeof choose
  | keyof typeof commitment
  | keyof typeof district
  | keyof typeof draft
  | keyof typeof provider
  | keyof typeof owner
  | keyof typeof trail;

type Messages = Record<string, string>;
interface Catalog {
  language: Language;
  messages: Messages;
}

const files = import.meta.glob<Messages>('../messages/*/*.json', { import: 'default' });
const chosenKey = 'pusterom-language';
const loaded = new Set<Part>();
const listeners = new Set<() => void>();
let catalog: Catalog = { language: firstLanguage(), messages: {} };

/** firstLanguage is what the visitor chose last, else what the browser asks for, else bokmål. */
function firstLanguage(): Language {
  const stored = localStorage.getItem(chosenKey);
  if (isLanguage(stored)) return stored;
  const asked = navigator.languages.map((tag) => tag.split('-')[0]).map((tag) => (tag === 'no' ? 'nb' : tag));
  return asked.find(isLanguage) ?? 'nb';
}

async function read(language: Language, part: Part): Promise<Messages> {
  const load = files[`../messages/${language}/${part}.json`];
  if (!load) throw new Error(`no messages ${language}/${part}`);
  return load();
}

/** loadPart makes a part's messages ready. Routes call it before they show, so no page flashes untranslated names. */
export async function loadPart(part: Part): Promise<void> {
  if (loaded.has(part)) return;
  const { language } = catalog;
  const messages = await read(language, part);
  if (language !== catalog.language) return loadPart(part);
  loaded.add(part);
  publish({ language, messages: { ...catalog.messages, ...messages } });
}

/** chooseLanguage switches at once and remembers it in this browser. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(chosenKey, language);
  if (language === catalog.language) return;
  const parts = await Promise.all([...loaded].map((part) => read(language, part)));
  publish({ language, messages: Object.assign({}, ...parts) });
}

function publish(next: Catalog): void {
  catalog = next;
  document.documentElement.lang = next.language;
  for (const listener of listeners) listener();
}

/** useCatalog follows the language and what is loaded of it. */
export function useCatalog(): Catalog {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => catalog,
  );
}
