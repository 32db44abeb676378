import { $api, type Schemas } from '../api/client';
import { queries } from '../api/queries';
import type { Language } from '../text/languages';
import { useLanguage, useText } from '../text/use-text';

/** Reference data changes with releases and agreements, not during a visit. */
const seldom = { staleTime: Number.POSITIVE_INFINITY } as const;

/** How long a page waits for the words of the codes before it is shown without them. */
const patienceMs = 3_000;

/** prepareReference has the words of all codes read before a page that uses them is shown. It never fails: the page says so. */
export async function prepareReference(): Promise<void> {
  const lists = ['needs', 'lots', 'reasons', 'districts'] as const;
  const reading = lists.map((list) =>
    queries.prefetchQuery($api.queryOptions('get', `/v1/reference/${list}`, {}, seldom)),
  );
  await Promise.race([Promise.all(reading), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
}

interface Labelled {
  label_nb: string;
  label_nn: string;
  label_en: string;
}

function labelIn(language: Language, of: Labelled): string {
  return { nb: of.label_nb, nn: of.label_nn, en: of.label_en }[language];
}

/** useLabel picks the label in the language shown. */
export function useLabel(): (of: Labelled) => string {
  const language = useLanguage();
  return (of) => labelIn(language, of);
}

/**
 * useWords words the codes of one list. A code this client does not know is shown as it is; while the list is on its way,
 * or could not be read, that is said: a bare code would be taken for the answer.
 */
function useWords(list: { data?: { items: (Labelled & { code: string })[] }; error: unknown }) {
  const language = useLanguage();
  const t = useText();
  return (code: string): string => {
    if (!list.data) return t(list.error ? 'reference.missing' : 'loading');
    const found = list.data.items.find((one) => one.code === code);
    return found ? labelIn(language, found) : code;
  };
}

const useNeedList = () => $api.useQuery('get', '/v1/reference/needs', {}, seldom);
const useReasonList = () => $api.useQuery('get', '/v1/reference/reasons', {}, seldom);
const useLotList = () => $api.useQuery('get', '/v1/reference/lots', {}, seldom);

/** useNeeds lists the need codes, services and traits with their labels (R36). */
export function useNeeds(): Schemas['Need'][] {
  return useNeedList().data?.items ?? [];
}

/** useNeedLabel words a need code. */
export function useNeedLabel(): (code: string) => string {
  return useWords(useNeedList());
}

/** useLotLabel words a lot: "Gruppeavlastning", "Boligavlastning". */
export function useLotLabel(): (code: string) => string {
  return useWords(useLotList());
}

/** useReasons lists the reasons that count (R24). */
export function useReasons(): Schemas['Reason'][] {
  return useReasonList().data?.items ?? [];
}

/** useReasonLabel words a reason that counts. */
export function useReasonLabel(): (code: string) => string {
  return useWords(useReasonList());
}

/** useDistricts lists the districts with address and telephone. */
export function useDistricts(): Schemas['District'][] {
  return $api.useQuery('get', '/v1/reference/districts', {}, seldom).data?.items ?? [];
}

/** useDistrict is one district by its number, once the list is there. */
export function useDistrict(number: string | undefined): Schemas['District'] | undefined {
  return useDistricts().find((one) => one.number === number);
}
