import { Loaded } from '../../../parts/Loaded';
import { Panel } from '../../../parts/Panel';
import { useLotLabel } from '../../../parts/reference';
import { StateTag } from '../../../parts/StateTag';
import { StepLine } from '../../../parts/StepLine';
import { NotFound } from '../../../shell/NotFound';
import { Page as Layout } from '../../../shell/Page';
import { useText } from '../../../text/use-text';
import { caseName } from './CaseFrame';
import { Clocks } from './Clocks';
import { Documents } from './Documents';
import { DoneLine } from './DoneLine';
import { EndingRound } from './EndingRound';
import { Grant } from './Grant';
import { History } from './History';
import { NextStep, WaitsFor } from './NextStep';
import { isDistrictOrder, type Order, useCase } from './order';
import { Parties } from './Parties';
import { RoundPanel } from './RoundPanel';

/** One case as its district sees it: where it stands, what may be done now, and everything known about it. */
export function Page() {
  const reading = useCase();
  return (
    <Loaded reading={reading} page>
      {(order) => (isDistrictOrder(order) ? <Case order={order} /> : <NotFound />)}
    </Loaded>
  );
}

function Case({ order }: { order: Order }) {
  const t = useText();
  return (
    <Layout
      title={caseName(order, t)}
      lead={<Lead order={order} />}
      crumbs={[
        { label: t('nav.tasks'), to: '/bydel' },
        { label: t('nav.all-cases'), to: '/bydel/saker' },
      ]}
      aside={
        <>
          <Panel title={t('casework.steps')}>
            <StepLine state={order.state} reader="other" now={<WaitsFor order={order} />} />
          </Panel>
          <Documents order={order} />
        </>
      }
    >
      <DoneLine />
      <NextStep order={order} />
      <Clocks order={order} />
      {order.round ? <RoundPanel order={order} round={order.round} /> : null}
      {order.ending_round ? <EndingRound ending={order.ending_round} /> : null}
      <Grant order={order} />
      <Parties order={order} />
      <History order={order} />
    </Layout>
  );
}

function Lead({ order }: { order: Order }) {
  const t = useText();
  const lot = useLotLabel();
  return (
    <span className="cluster">
      <StateTag state={order.state} />
      {order.lot ? <span>{lot(order.lot)}</span> : null}
      {order.case_reference ? <span>{t('casework.case-reference', { number: order.case_reference })}</span> : null}
    </span>
  );
}
