import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import type { Failure } from '../api/problem';
import { useLanguage, useText } from '../text/use-text';
import { adviceOf } from './failure-advice';

/** FailureNotice says what failed, that nothing is lost, and what to do. The server's own words come first. */
export function FailureNotice({ failure }: { failure: Failure }) {
  const t = useText();
  const { title, text, instead = false, reload = false } = adviceOf(failure);
  const { problem } = failure;
  const gaps = { seconds: failure.retryAfter || 30, number: problem?.instance.replace('urn:uuid:', '') };
  return (
    <Alert data-color={failure.kind === 'refused' ? 'warning' : 'danger'} role="alert" className="stack-s">
      <Heading level={2} data-size="2xs">
        {problem ? <ServerText text={problem.title} /> : t(title)}
      </Heading>
      {problem && !instead ? (
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
      {text ? <Paragraph>{t(text, gaps)}</Paragraph> : null}
      {reload ? <Reload /> : null}
    </Alert>
  );
}

/** The server speaks bokmål and English; to a reader of nynorsk its words are marked as bokmål. */
export function ServerText({ text }: { text: string }) {
  const language = useLanguage();
  return language === 'nn' ? <span lang="nb">{text}</span> : text;
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
