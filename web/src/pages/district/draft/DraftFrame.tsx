import { Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Anchor } from '../../../parts/Anchor';
import type { CrumbTo } from '../../../parts/Crumbs';
import { Loaded } from '../../../parts/Loaded';
import { NotFound } from '../../../shell/NotFound';
import { Page as Layout } from '../../../shell/Page';
import { type TextOf, useText } from '../../../text/use-text';
import { isDistrictOrder, type Order } from '../case/order';
import { casePath, crumbsTo, useDraft } from './draft';

interface DraftFrameProps {
  title(order: Order, t: TextOf): string;
  lead?: string;
  /** The task list is the first page of a draft; the others lie under it. */
  first?: boolean;
  aside?(order: Order): ReactNode;
  children(order: Order): ReactNode;
}

/** DraftFrame is a page of a draft: reads it, says whose it is, and says so when it is no draft any more. */
export function DraftFrame(props: DraftFrameProps) {
  const reading = useDraft();
  return (
    <Loaded reading={reading} page>
      {(order) => (isDistrictOrder(order) ? <Frame {...props} order={order} /> : <NotFound />)}
    </Loaded>
  );
}

function Frame({ order, title, lead, first = false, aside, children }: DraftFrameProps & { order: Order }) {
  const t = useText();
  const editable = order.actions.includes('edit_draft');
  // What is typed stays on the page when a colleague publishes or withdraws the draft meanwhile.
  const [opened] = useState(editable);
  const crumbs: CrumbTo[] = crumbsTo(order, t);
  return (
    <Layout
      title={title(order, t)}
      lead={editable ? lead : undefined}
      crumbs={first ? crumbs.slice(0, 1) : crumbs}
      aside={editable ? aside?.(order) : undefined}
    >
      {editable || opened ? children(order) : <NoDraft order={order} />}
    </Layout>
  );
}

function NoDraft({ order }: { order: Order }) {
  const t = useText();
  return (
    <>
      <Paragraph>{t('draft.no-draft')}</Paragraph>
      <Paragraph>
        <Anchor to={casePath(order.id)}>{t('draft.to-case')}</Anchor>
      </Paragraph>
    </>
  );
}
