import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Anchor } from '../../../parts/Anchor';
import type { CrumbTo } from '../../../parts/Crumbs';
import { HelpCard } from '../../../parts/HelpCard';
import { Loaded } from '../../../parts/Loaded';
import { Page as Layout } from '../../../shell/Page';
import { useText } from '../../../text/use-text';
import { ActingFor } from '../ActingFor';
import { type FamilyOrder, useFamilyOrder } from '../family-order';
import { givenName } from '../people';
import { atCase } from './address';
import { HelpBelow } from './HelpBelow';

/** OfCase reads the case named in the address and shows a page about it; where it cannot, it says so and whom to call. */
export function OfCase({ children }: { children(order: FamilyOrder): ReactNode }) {
  const { id = '' } = useParams({ strict: false });
  const order = useFamilyOrder(id);
  return (
    <>
      <Loaded reading={order} page>
        {children}
      </Loaded>
      {order.error && order.data === undefined ? <HelpBelow id={id} error={order.error} /> : null}
    </>
  );
}

interface CasePageProps {
  order: FamilyOrder;
  title: string;
  lead?: ReactNode;
  /** What stands above the help card beside the content. */
  beside?: ReactNode;
  /** The hub itself has no step back to the hub. */
  hub?: boolean;
  children: ReactNode;
}

/** CasePage is how every page of one case looks: whom it is about, the way back, and somebody to call. */
export function CasePage({ order, title, lead, beside, hub = false, children }: CasePageProps) {
  const t = useText();
  const cases: CrumbTo = { to: '/saker', label: t('nav.cases') };
  const name = givenName(order.recipient.name ?? '');
  const here: CrumbTo = { to: atCase(order.id), label: t('family.case.title', { name }) };
  return (
    <Layout
      title={title}
      lead={lead}
      crumbs={hub ? [cases] : [cases, here]}
      acting={<ActingFor order={order} />}
      aside={
        <>
          {beside}
          <HelpCard caseworker={order.caseworker} district={order.district} />
        </>
      }
    >
      {children}
    </Layout>
  );
}

interface NothingHereProps {
  order: FamilyOrder;
  title: string;
  /** What is to be read before it. */
  above?: ReactNode;
  children: ReactNode;
}

/** NotNow is a page of a case that has nothing to ask now: why, and the way back. */
export function NotNow({ order, title, above, children }: NothingHereProps) {
  const t = useText();
  return (
    <CasePage order={order} title={title}>
      {above}
      <Alert data-color="info">
        <Paragraph>{children}</Paragraph>
      </Alert>
      <Paragraph>
        <Anchor to={atCase(order.id)}>{t('family.back-to-case')}</Anchor>
      </Paragraph>
    </CasePage>
  );
}
