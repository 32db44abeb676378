import { JustDone } from '../../parts/JustDone';
import { Loaded } from '../../parts/Loaded';
import { Panel } from '../../parts/Panel';
import { Trail } from '../../parts/Trail';
import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';
import { AssignmentAside } from './AssignmentAside';
import { type Assignment, useAssignment } from './assignment';
import { CaseFacts } from './CaseFacts';
import { Dealings } from './Dealings';
import { NewPlaces } from './NewPlaces';
import { NextStep } from './NextStep';
import { PlaceFacts } from './PlaceFacts';

/** One assignment: where it stands, what to do now, and what we may know of the case (R55). */
export function Page() {
  return (
    <Loaded reading={useAssignment()} page>
      {(a) => <One of={a} />}
    </Loaded>
  );
}

function One({ of }: { of: Assignment }) {
  const t = useText();
  return (
    <Layout
      title={t('provider.assignment.name', { reference: of.reference, place: of.offer.name })}
      crumbs={[{ label: t('provider.assignments.title'), to: '/leverandor/oppdrag' }]}
      aside={<AssignmentAside of={of} />}
    >
      <JustDone />
      <NewPlaces among={[of]} />
      <NextStep of={of} />
      <PlaceFacts of={of} />
      <CaseFacts of={of} />
      <Dealings of={of} />
      <Panel title={t('provider.trail')}>
        <Trail of="/v1/assignments/{id}/events" id={of.id} reader="provider" />
      </Panel>
    </Layout>
  );
}
