import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { HelpCard } from '../../../parts/HelpCard';
import { useOpened } from '../../../parts/Meanwhile';
import { Unsaved } from '../../../parts/Unsaved';
import { Page as Layout } from '../../../shell/Page';
import { useDates, useText } from '../../../text/use-text';
import { ActingFor } from '../ActingFor';
import { CaseMeanwhile } from '../CaseMeanwhile';
import type { FamilyOrder } from '../family-order';
import { asksOf, kindOf } from './asks';
import { CheckStep } from './CheckStep';
import { crumbsToList } from './crumbs';
import { FillStep } from './FillStep';
import { NothingToChoose } from './NothingToChoose';
import type { Offer } from './offers';
import type { ListSearch } from './search';
import { mayChoose } from './standing-choice';
import { useChoosing } from './use-choosing';

interface ConfirmFormProps {
  order: FamilyOrder;
  offer: Offer;
  search: ListSearch;
  /** What the address asks for: the second step. */
  wantsCheck: boolean;
}

/** ConfirmForm holds the two steps: fill in, then look it over and send. What is filled in survives both ways. */
export function ConfirmForm({ order, offer, search, wantsCheck }: ConfirmFormProps) {
  const t = useText();
  const dates = useDates();
  const navigate = useNavigate();
  const asks = asksOf(order, dates.today);
  const [filled, setFilled] = useState(false);
  const checking = wantsCheck && filled;
  const go = (steg: 'sjekk' | undefined) => void navigate({ to: '.', search: { ...search, steg } as never });
  const choosing = useChoosing(order, offer.offer_id, asks, () => go(undefined));
  const before = useOpened(order, choosing.sent);
  const may = choosing.sent || mayChoose(order, offer);
  const lost = useLost(wantsCheck, () => void navigate({ to: '.', search: search as never, replace: true }));
  const { isDirty } = choosing.fields.formState;
  useHeadingFocus(checking);

  return (
    <Layout
      title={t(checking ? 'choose.check.title' : 'choose.confirm.title', {
        kind: kindOf(asks),
        place: offer.location.name,
      })}
      crumbs={crumbsToList(order, search, t)}
      acting={<ActingFor order={order} />}
      aside={<HelpCard caseworker={order.caseworker} district={order.district} />}
    >
      {before ? <CaseMeanwhile before={before} order={order} may={may} /> : null}
      {may ? null : <NothingToChoose order={order} search={search} />}
      {may && checking ? (
        <CheckStep order={order} offer={offer} asks={asks} choosing={choosing} onBack={() => go(undefined)} />
      ) : null}
      {may && !checking ? (
        <FillStep
          order={order}
          offer={offer}
          asks={asks}
          choosing={choosing}
          search={search}
          lost={lost && !filled}
          onFilled={() => {
            setFilled(true);
            go('sjekk');
          }}
        />
      ) : null}
      <Unsaved typed={() => isDirty && !choosing.sent} />
    </Layout>
  );
}

/**
 * The second step of a page that has just been opened has nothing to show: what was typed went with the page before. It goes
 * to the first, which says why.
 */
function useLost(wantsCheck: boolean, toFirst: () => void): boolean {
  const [lost] = useState(wantsCheck);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page is opened
  useEffect(() => {
    if (lost) toFirst();
  }, [lost]);
  return lost;
}

/** The other step is another page to the reader: its heading gets focus, and it begins at the top. */
function useHeadingFocus(step: boolean): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, [step]);
}
