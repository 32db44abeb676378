import { useNavigate } from '@tanstack/react-router';
import { useChange } from '../../api/change';
import { client } from '../../api/client';
import { adopt } from '../../api/session';
import { ButtonAnchor } from '../../parts/Anchor';
import { Form } from '../../parts/Form';
import { TextField } from '../../parts/fields';
import { useFields } from '../../parts/use-fields';
import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';

/** Another password of one's own. Every other device is signed out; this one goes on. */
export function Page() {
  const t = useText();
  return (
    <Layout
      title={t('account.mine.title')}
      lead={t('account.mine.lead')}
      crumbs={[{ label: t('account.title'), to: '/konto' }]}
    >
      <MyPassword />
    </Layout>
  );
}

function MyPassword() {
  const t = useText();
  const navigate = useNavigate();
  const fields = useFields({ current: '', password: '' });
  // A request with passwords takes neither version nor key: nothing of it is kept.
  const change = useChange(0, (_, body: { current: string; password: string }) =>
    client.PUT('/v1/me/password', { body }),
  );

  async function submit(values: { current: string; password: string }) {
    const me = await change.send(values);
    if (!me) return;
    adopt(me);
    await navigate({ to: '/konto', state: { justDone: { id: 'account.mine.done' } } });
  }

  return (
    <Form
      fields={fields}
      onSubmit={submit}
      {...change}
      submit={t('account.mine.submit')}
      besides={
        <ButtonAnchor to="/konto" variant="tertiary">
          {t('form.cancel')}
        </ButtonAnchor>
      }
    >
      <TextField
        name="current"
        type="password"
        label={t('account.mine.current')}
        autoComplete="current-password"
        required
      />
      <TextField
        name="password"
        type="password"
        label={t('account.password.label')}
        hint={t('account.mine.hint')}
        autoComplete="new-password"
        required
      />
    </Form>
  );
}
