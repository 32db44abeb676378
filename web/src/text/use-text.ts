import type { ReactNode } from 'react';
import { createElement, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { now } from '../api/session';
import { type MessageId, useCatalog } from './catalog';
import * as dates from './dates';
import type { Language } from './languages';

type Value = string | number | boolean | null | undefined;
type RichValue = ReactNode | ((chunks: ReactNode[]) => ReactNode);

/** TextOf gives a message as text, with its gaps filled. */
export type TextOf = (id: MessageId, values?: Record<string, Value>) => string;

/** useText gives every page its words: `t('case.state.chosen')`. */
export function useText(): TextOf {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values as Record<string, string>);
}

/** Words shows a message with marked-up parts: `<b>` is strong everywhere; further gaps and tags come in `values`. */
export function Words({ id, values }: { id: MessageId; values?: Record<string, RichValue> }): ReactNode {
  const intl = useIntl();
  const bold = (chunks: ReactNode[]) => createElement('strong', null, ...chunks);
  return intl.formatMessage({ id }, { b: bold, ...values } as Parameters<typeof intl.formatMessage>[1]) as ReactNode;
}

/** useLanguage is the language now shown. */
export function useLanguage(): Language {
  return useCatalog().language;
}

/** useListed joins words to a sentence's list: "a, b og c". Chromium has no nynorsk, which joins as bokmål does. */
export function useListed(): (words: string[]) => string {
  const language = useLanguage();
  return (words) => new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nb').format(words);
}

/** Dates formats the API's dates and instants in the language shown, in Oslo time. */
export interface Dates {
  /** "11. desember 2026" */
  long(date: string): string;
  /** "11. des. 2026" */
  short(date: string): string;
  /** "fredag 11. desember 2026" */
  full(date: string): string;
  /** "november 2026", of a month YYYY-MM */
  month(month: string): string;
  /** "11. desember 2026 klokka 14:05", of a UTC instant */
  instant(at: string): string;
  /** the calendar day in Oslo of an instant, for the other formats */
  dayOf(at: string): string;
  /** today by the server's clock, which in a demo is not this machine's */
  today: string;
  /** whole days from today; negative is past */
  daysTo(date: string): number;
}

/** useDates gives the formats above for the language shown. */
export function useDates(): Dates {
  const language = useLanguage();
  const t = useText();
  const today = dates.dayOf(now());
  // biome-ignore lint/correctness/useExhaustiveDependencies: t follows the language
  return useMemo(
    () => ({
      long: (date) => dates.longDate(language, date),
      short: (date) => dates.shortDate(language, date),
      full: (date) => dates.fullDate(language, date),
      month: (month) => dates.monthOf(language, month),
      instant: (at) =>
        t('date.instant', { date: dates.longDate(language, dates.dayOf(at)), clock: dates.clockOf(language, at) }),
      dayOf: (at) => dates.dayOf(at),
      today,
      daysTo: (date) => dates.daysBetween(today, date),
    }),
    [language, today],
  );
}
