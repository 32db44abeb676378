import { Paragraph } from '@digdir/designsystemet-react';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { Anchor } from '../../../parts/Anchor';
import type { CrumbTo } from '../../../parts/Crumbs';
import { Loaded } from '../../../parts/Loaded';
import { StateTag } from '../../../parts/StateTag';
import { NotFound } from '../../../shell/NotFound';
import { Page as Layout } from '../../../shell/Page';
import { type TextOf, useText } from '../../../text/use-text';
import { Changed } from './Changed';
import { isDistrictOrder, type Order, useCase } from './order';
import { type CaseActionName, pathOf } from './steps';

interface CaseFrameProps {
  title: string;
  lead?: ReactNode;
  /** What the page is for. When the case does not allow it, the page says so instead; a page to read needs none. */
  action?: CaseActionName;
  wide?: boolean;
  /** The page below the case that this one lies under. */
  under?: CrumbTo;
  /** The page's content: the case as it stands, and as it stood when the page was opened. */
  children(order: Order, opened: Order): ReactNode;
}

const Saving = createContext<(saving: boolean) => void>(() => undefined);

/**
 * useSaving lets a change say that it is under way: until the page is left it shows the case as it was, so that its own
 * success is not taken for a colleague's.
 */
export function useSaving() {
  return useContext(Saving);
}

/** CaseFrame is a page below a case: reads it, says whose it is, and tells when somebody else has changed it meanwhile. */
export function CaseFrame(props: CaseFrameProps) {
  const reading = useCase(true);
  return (
    <Loaded reading={reading} page>
      {(order) => (isDistrictOrder(order) ? <Frame {...props} order={order} /> : <NotFound />)}
    </Loaded>
  );
}

function Frame({ order, title, lead, action, wide, under, children }: CaseFrameProps & { order: Order }) {
  const t = useText();
  const [opened] = useState(order);
  const [held, setHeld] = useState<Order | null>(null);
  const may = action === undefined || order.actions.includes(action);
  const [could, setCould] = useState(may);
  if (may && !could) setCould(true);
  return (
    <Saving value={(saving) => setHeld(saving ? order : null)}>
      <Layout title={title} lead={lead} crumbs={[...crumbsTo(order, t), ...(under ? [under] : [])]} wide={wide}>
        <CaseLine order={order} />
        {held || order.version === opened.version ? null : <Changed order={order} may={may} />}
        {could ? children(held ?? order, opened) : <NotNow order={order} />}
      </Layout>
    </Saving>
  );
}

/** crumbsTo is the way to a case's own pages. */
function crumbsTo(order: Order, t: TextOf): CrumbTo[] {
  return [
    { label: t('nav.all-cases'), to: '/bydel/saker' },
    { label: caseName(order, t), to: pathOf(order.id) },
  ];
}

/** caseName is how a case is called: its number and whom it is about. */
export function caseName(order: Order, t: TextOf): string {
  return order.recipient.name
    ? t('casework.title', { reference: order.reference, name: order.recipient.name })
    : order.reference;
}

function CaseLine({ order }: { order: Order }) {
  const t = useText();
  return (
    <p className="cluster">
      <strong>{caseName(order, t)}</strong> <StateTag state={order.state} />
    </p>
  );
}

function NotNow({ order }: { order: Order }) {
  const t = useText();
  return (
    <>
      <Paragraph>{t('casework.not-now')}</Paragraph>
      <Paragraph>
        <Anchor to={pathOf(order.id)}>{t('casework.to-case')}</Anchor>
      </Paragraph>
    </>
  );
}
