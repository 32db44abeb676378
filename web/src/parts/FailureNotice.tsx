import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import type { Failure } from '../api/problem';
import type { MessageId } from '../text/catalog';
import { useLanguage, useText } from '../text/use-text';

/** What the page shows is older than what the server has: there, and only there, the latest version helps. */
const outdated = ['version_conflict', 'invalid_state'];

/** FailureNotice says what failed, that nothing is lost, and what to do. The server's own words come first. */
export function FailureNotice({ failure }: { failure: Failure }) {
  const t = useText();
  const { title, advice } = adviceOf(failure);
  const problem = failure.problem;
  return (
    <Alert data-color={failure.kind === 'refused' ? 'warning' : 'danger'} role="alert" className="stack-s">
      <Heading level={2} data-size="2xs">
        {problem ? <ServerText text={problem.title} /> : t(title)}
      </Heading>
      {problem ? (
        <Paragraph>
          <ServerText text={problem.detail} />
        </Paragraph>
      ) : null}
      {problem && problem.errors.length > 0 ? (
        <ul className="list">
          {problem.errors.map((wrong) => (
            <li key={wrong.field + wrong.code}>
              <ServerText text={wrong.message} />
            </li>
          ))}
        </ul>
      ) : null}
      {advice ? <Paragraph>{t(advice, { seconds: failure.retryAfter || 30 })}</Paragraph> : null}
      {outdated.includes(problem?.code ?? '') ? <Reload /> : null}
    </Alert>
  );
}

/** The server speaks bokmål and English; to a reader of nynorsk its words are marked as bokmål. */
export function ServerText({ text }: { text: string }) {
  const language = useLanguage();
  return language === 'nn' ? <span lang="nb">{text}</span> : text;
}

/** What we say by ourselves, by what went wrong. A table, so that no kind is forgotten. */
function adviceOf(failure: Failure): { title: MessageId; advice: MessageId | null } {
  if (failure.kind === 'network') return { title: 'failure.network.title', advice: 'failure.network.advice' };
  if (failure.kind === 'unavailable')
    return { title: 'failure.unavailable.title', advice: 'failure.unavailable.advice' };
  if (failure.kind === 'signed-out') return { title: 'failure.signed-out.title', advice: 'failure.signed-out.advice' };
  if (outdated.includes(failure.problem?.code ?? '')) return { title: 'failure.title', advice: 'failure.kept' };
  return { title: 'failure.title', advice: null };
}

function Reload() {
  const t = useText();
  const queries = useQueryClient();
  return (
    <div>
      <Button variant="secondary" data-size="sm" type="button" onClick={() => queries.invalidateQueries()}>
        {t('failure.reload')}
      </Button>
    </div>
  );
}
