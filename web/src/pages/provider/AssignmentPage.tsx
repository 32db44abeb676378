import type { ReactNode } from 'react';
import { Loaded } from '../../parts/Loaded';
import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';
import type { Assignment } from './assignment';
import { useAssignment } from './assignment';

interface AssignmentPageProps {
  /** What the page is for, as its heading. */
  title: string | ((a: Assignment) => string);
  lead?: (a: Assignment) => ReactNode;
  aside?: (a: Assignment) => ReactNode;
  children: (a: Assignment) => ReactNode;
}

/** AssignmentPage lays out a page below an assignment: the case is read, and the way back leads to it. */
export function AssignmentPage({ title, lead, aside, children }: AssignmentPageProps) {
  const t = useText();
  return (
    <Loaded reading={useAssignment()} page>
      {(a) => (
        <Layout
          title={typeof title === 'string' ? title : title(a)}
          lead={lead?.(a)}
          aside={aside?.(a)}
          crumbs={[
            { label: t('provider.assignments.title'), to: '/leverandor/oppdrag' },
            {
              label: t('provider.assignment.name', { reference: a.reference, place: a.offer.name }),
              to: `/leverandor/oppdrag/${a.id}`,
            },
          ]}
        >
          {children(a)}
        </Layout>
      )}
    </Loaded>
  );
}

/** NotNow is what a page shows when its step cannot be taken: the case has moved on, or waits for somebody else. */
export function NotNow({ children }: { children: ReactNode }) {
  return <div className="empty">{children}</div>;
}
