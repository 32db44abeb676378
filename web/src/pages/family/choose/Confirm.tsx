import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { HelpCard } from '../../../parts/HelpCard';
import { Page as Layout } from '../../../shell/Page';
import { useText } from '../../../text/use-text';
import { ActingFor } from '../ActingFor';
import { ConfirmForm } from './ConfirmForm';
import { crumbsToList } from './crumbs';
import { Gone } from './Gone';
import { NothingToChoose } from './NothingToChoose';
import { type Choice, OfChoice } from './OfChoice';
import type { Offer } from './offers';
import type { ConfirmSearch, ListSearch } from './search';
import { mayChoose } from './standing-choice';

/** The last steps before a choice is sent: what it means, what must be known, what goes out (R18–R23). */
export function Page() {
  const { id, offerId } = useParams({ from: '/signed-in/saker/$id/bekreft/$offerId' });
  const { steg, ...search }: ConfirmSearch = useSearch({ from: '/signed-in/saker/$id/bekreft/$offerId' });
  return (
    <OfChoice id={id}>
      {(choice) => {
        const offer = choice.list.items.find((one) => one.offer_id === offerId);
        if (!offer) return <Gone order={choice.order} search={search} />;
        return <Confirm order={choice.order} offer={offer} search={search} wantsCheck={steg === 'sjekk'} />;
      }}
    </OfChoice>
  );
}

interface ConfirmProps {
  order: Choice['order'];
  offer: Offer;
  search: ListSearch;
  wantsCheck: boolean;
}

/** Whether there is anything to confirm is asked once: the page must not change under a choice that is just being sent. */
function Confirm({ order, offer, search, wantsCheck }: ConfirmProps) {
  const [open] = useState(() => mayChoose(order, offer));
  if (!open) return <NothingToConfirm order={order} search={search} />;
  return <ConfirmForm order={order} offer={offer} search={search} wantsCheck={wantsCheck} />;
}

function NothingToConfirm({ order, search }: Pick<ConfirmProps, 'order' | 'search'>) {
  const t = useText();
  return (
    <Layout
      title={t('choose.confirm.nothing')}
      crumbs={crumbsToList(order, search, t)}
      acting={<ActingFor order={order} />}
      aside={<HelpCard caseworker={order.caseworker} district={order.district} />}
    >
      <NothingToChoose order={order} search={search} />
    </Layout>
  );
}
