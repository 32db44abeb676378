import { Alert, Button, Heading, Paragraph, Skeleton } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Failure, isClosed, isMissing, isRefused } from '../api/problem';
import { Closed } from '../shell/Closed';
import { NotFound } from '../shell/NotFound';
import { NotYours } from '../shell/NotYours';
import { Page } from '../shell/Page';
import { useMe } from '../shell/use-me';
import { useText } from '../text/use-text';
import { Anchor } from './Anchor';
import { ServerText } from './FailureNotice';

/** Reading is what Loaded needs of a React Query result. */
interface Reading<Data> {
  data: Data | undefined;
  error: unknown;
  refetch(): unknown;
}

interface LoadedProps<Data> {
  reading: Reading<Data>;
  /** A page of its own says that there is nothing here, or no more; a part of a page passes false and shows the failure. */
  page?: boolean;
  /** What the page looks like before it is there; three grey lines when not given. */
  skeleton?: ReactNode;
  children(data: Data): ReactNode;
}

/** Loaded shows one reading in its three states: on its way, failed, there. What was there before stays while it is read anew. */
export function Loaded<Data>({ reading, page = false, skeleton, children }: LoadedProps<Data>) {
  if (reading.data !== undefined) return children(reading.data);
  if (page && isClosed(reading.error)) return <Closed />;
  if (page && isMissing(reading.error)) return <NotFound />;
  if (page && isRefused(reading.error)) return <NotForRole />;
  const state = reading.error ? (
    <ReadFailure error={reading.error} onRetry={() => reading.refetch()} />
  ) : (
    <Waiting>{skeleton ?? <Lines />}</Waiting>
  );
  return page ? <WholePage failed={Boolean(reading.error)}>{state}</WholePage> : state;
}

function NotForRole() {
  const me = useMe();
  return me ? <NotYours me={me} /> : <NotFound />;
}

/** A page that is not there yet stands where it will stand; one that failed has its heading. */
function WholePage({ failed, children }: { failed: boolean; children: ReactNode }) {
  const t = useText();
  return failed ? <Page title={t('failure.page')}>{children}</Page> : <div className="page">{children}</div>;
}

/** Nothing flashes for what comes at once: the skeleton waits 300 ms. */
function Waiting({ children }: { children: ReactNode }) {
  const t = useText();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting">
      <p role="status" className="ds-sr-only">
        {shown ? t('loading') : ''}
      </p>
      {shown ? <div aria-hidden="true">{children}</div> : null}
    </div>
  );
}

function Lines() {
  return (
    <div className="stack">
      <Skeleton variant="rectangle" height={96} />
      <Skeleton variant="rectangle" height={96} />
      <Skeleton variant="rectangle" height={96} />
    </div>
  );
}

function ReadFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useText();
  const failure = error instanceof Failure ? error : null;
  const ours = failure?.kind !== 'refused' && failure?.kind !== 'network';
  return (
    <Alert data-color="danger" role="alert" className="stack-s">
      <Heading level={2} data-size="2xs">
        {t('failure.read.title')}
      </Heading>
      {failure?.problem ? (
        <Paragraph>
          <ServerText text={failure.problem.detail} />
        </Paragraph>
      ) : null}
      <Paragraph>
        {t(failure?.kind === 'network' ? 'failure.read.network' : ours ? 'failure.read.ours' : 'failure.read.call')}
      </Paragraph>
      <div className="buttons">
        <Button variant="secondary" data-size="sm" onClick={onRetry}>
          {t('failure.retry')}
        </Button>
        <Anchor to="/kontakt">{t('shell.contact')}</Anchor>
      </div>
    </Alert>
  );
}
