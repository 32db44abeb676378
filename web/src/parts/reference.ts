import { $api, type Schemas } from '../api/client';
import { useLanguage } from '../text/use-text';

/** Reference data changes with releases and agreements, not during a visit. */
const seldom = { staleTime: Number.POSITIVE_INFINITY } as const;

interface Labelled {
  label_nb: string;
  label_nn: string;
  label_en: string;
}

/** useLabel picks the label in the language shown. */
export function useLabel(): (of: Labelled) => string {
  const language = useLanguage();
  return (of) => ({ nb: of.label_nb, nn: of.label_nn, en: of.label_en })[language];
}

/** useNeeds lists the need codes, services and traits with their labels (R36). */
export function useNeeds(): Schemas['Need'][] {
  return $api.useQuery('get', '/v1/reference/needs', {}, seldom).data?.items ?? [];
}

/** useNeedLabel words a need code; a code that this client does not know is shown as it is. */
export function useNeedLabel(): (code: string) => string {
  const needs = useNeeds();
  const label = useLabel();
  return (code) => {
    const need = needs.find((one) => one.code === code);
    return need ? label(need) : code;
  };
}

/** useLotLabel words a lot: "Gruppeavlastning", "Boligavlastning". */
export function useLotLabel(): (code: string) => string {
  const lots = $api.useQuery('get', '/v1/reference/lots', {}, seldom).data?.items ?? [];
  const label = useLabel();
  return (code) => {
    const lot = lots.find((one) => one.code === code);
    return lot ? label(lot) : '';
  };
}

/** useReasons lists the reasons that count (R24). */
export function useReasons(): Schemas['Reason'][] {
  return $api.useQuery('get', '/v1/reference/reasons', {}, seldom).data?.items ?? [];
}

/** useReasonLabel words a reason that counts; a code that this client does not know is shown as it is. */
export function useReasonLabel(): (code: string) => string {
  const reasons = useReasons();
  const label = useLabel();
  return (code) => {
    const reason = reasons.find((one) => one.code === code);
    return reason ? label(reason) : code;
  };
}

/** useDistricts lists the districts with address and telephone. */
export function useDistricts(): Schemas['District'][] {
  return $api.useQuery('get', '/v1/reference/districts', {}, seldom).data?.items ?? [];
}

/** useDistrict is one district by its number, once the list is there. */
export function useDistrict(number: string | undefined): Schemas['District'] | undefined {
  return useDistricts().find((one) => one.number === number);
}
