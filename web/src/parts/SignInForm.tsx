import { useState } from 'react';
import { Failure, failureOf } from '../api/problem';
import { type Me, signIn } from '../api/session';
import { useText } from '../text/use-text';
import { Form } from './Form';
import { TextField } from './fields';
import { useFields } from './use-fields';

interface SignInFormProps {
  /** The login to start with, for somebody whose session ended. */
  login?: string;
  onSignedIn(me: Me): void;
}

/** SignInForm asks for login and password. What is wrong is told without saying which of the two. */
export function SignInForm({ login = '', onSignedIn }: SignInFormProps) {
  const t = useText();
  const fields = useFields({ login, password: '' });
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function submit(values: { login: string; password: string }) {
    setSending(true);
    setFailure(null);
    try {
      onSignedIn(await signIn(values.login, values.password));
    } catch (cause) {
      setFailure(await asFailure(cause));
    } finally {
      setSending(false);
    }
  }

  return (
    <Form
      fields={fields}
      onSubmit={submit}
      sending={sending}
      failure={failure}
      submit={t('sign-in.submit')}
      leave="free"
    >
      <TextField name="login" label={t('sign-in.login')} autoComplete="username" required />
      <TextField
        name="password"
        label={t('sign-in.password')}
        type="password"
        autoComplete="current-password"
        required
      />
    </Form>
  );
}

/** A wrong password is 401 too, but nobody's session has ended by it. */
async function asFailure(cause: unknown): Promise<Failure> {
  if (!(cause instanceof Response)) return new Failure('network', 0, null);
  const failure = failureOf(cause, await cause.json().catch(() => null));
  return failure.kind === 'signed-out' ? new Failure('refused', failure.status, failure.problem) : failure;
}
