import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSearch } from '@tanstack/react-router';
import { Anchor } from '../../parts/Anchor';
import { Due } from '../../parts/Due';
import { Empty } from '../../parts/Empty';
import { HelpCard, HelpLine } from '../../parts/HelpCard';
import { Loaded } from '../../parts/Loaded';
import { useLotLabel } from '../../parts/reference';
import { StateTag } from '../../parts/StateTag';
import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';
import styles from './Cases.module.css';
import { atCase } from './case/address';
import { dueOf, stepOf, whoIsWaitedFor } from './case/next-step';
import { usePlan } from './case/use-plan';
import { WaitsFor } from './case/WaitsFor';
import { useStepGaps } from './case/words';
import { type FamilyOrder, useFamilyOrders } from './family-order';
import { sharedHelper } from './helper';
import { givenName, peopleOf } from './people';

/** All cases of the family, or of one person it acts for: what is to be done in each, and by whom. */
export function Page() {
  const t = useText();
  const { person } = useSearch({ from: '/signed-in/saker' });
  const orders = useFamilyOrders();
  const helper = sharedHelper(casesOf(orders.data ?? [], person));
  return (
    <Layout
      title={t('family.cases.title')}
      lead={t('family.cases.lead')}
      aside={helper ? <HelpCard caseworker={helper.caseworker} district={helper.district} /> : null}
    >
      <Loaded reading={orders}>{(all) => <Cases orders={casesOf(all, person)} />}</Loaded>
    </Layout>
  );
}

/** casesOf leaves out the cases of others than the person asked for; an unknown person is none. */
function casesOf(orders: FamilyOrder[], key: string | undefined): FamilyOrder[] {
  return peopleOf(orders).find((person) => person.key === key)?.orders ?? orders;
}

function Cases({ orders }: { orders: FamilyOrder[] }) {
  if (orders.length === 0) return <NoCases />;
  const helped = sharedHelper(orders) !== null;
  return (
    <ul className="plain-list stack">
      {orders.map((order) => (
        <li key={order.id}>
          <CaseCard order={order} help={!helped} />
        </li>
      ))}
    </ul>
  );
}

/** CaseCard names who can help where the page does not do so once for all. */
function CaseCard({ order, help }: { order: FamilyOrder; help: boolean }) {
  const t = useText();
  const lot = useLotLabel()(order.lot ?? '');
  const step = stepOf(order, usePlan(order).data);
  const gaps = useStepGaps(order);
  const due = dueOf(order, step);
  const waits = whoIsWaitedFor(order, step);
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <Heading level={2} data-size="xs">
          <Anchor to={atCase(order.id)}>
            {t('family.case.title', { name: givenName(order.recipient.name ?? '') })}
          </Anchor>
        </Heading>
        <StateTag state={order.state} />
      </div>
      <p className={styles.about}>
        {lot} · {t('family.case.reference', { reference: order.reference })}
      </p>
      <Paragraph>{t(`family.step.${step.kind}.line`, gaps)}</Paragraph>
      {waits.length > 0 ? (
        <p className={styles.waits}>
          <WaitsFor parties={waits} />
          {due ? <Due on={due} /> : null}
        </p>
      ) : null}
      {help ? <HelpLine caseworker={order.caseworker} district={order.district} /> : null}
    </article>
  );
}

function NoCases() {
  const t = useText();
  return (
    <>
      <Empty title={t('family.cases.empty.title')}>{t('family.cases.empty.text')}</Empty>
      <Paragraph>
        <Anchor to="/kontakt">{t('shell.contact')}</Anchor>
      </Paragraph>
    </>
  );
}
