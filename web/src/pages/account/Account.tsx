import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState, useSyncExternalStore } from 'react';
import { useChange } from '../../api/change';
import { $api, client } from '../../api/client';
import { adopt, type Me, session } from '../../api/session';
import { Anchor } from '../../parts/Anchor';
import { Facts } from '../../parts/Facts';
import { Form } from '../../parts/Form';
import { RadioField, TextField } from '../../parts/fields';
import { DoneNotice, type DoneWords, JustDone } from '../../parts/JustDone';
import { Loaded } from '../../parts/Loaded';
import { Panel } from '../../parts/Panel';
import { useFields } from '../../parts/use-fields';
import { Page as Layout } from '../../shell/Page';
import { useLeave } from '../../shell/use-leave';
import { useMe } from '../../shell/use-me';
import { chooseLanguage } from '../../text/catalog';
import { clockOf } from '../../text/dates';
import { languageNames, languages } from '../../text/languages';
import { useLanguage, useText } from '../../text/use-text';

/** My account: who I am and for whom, how I am reached, and how long I stay signed in. */
export function Page() {
  const t = useText();
  const known = useMe();
  const me = $api.useQuery('get', '/v1/me');
  return (
    <Loaded reading={me} page>
      {(read) => (
        <Layout title={t('account.title')}>
          <JustDone />
          <Who me={read} />
          <Reach me={known && known.version > read.version ? known : read} />
          <Session me={read} />
        </Layout>
      )}
    </Loaded>
  );
}

function Who({ me }: { me: Me }) {
  const t = useText();
  return (
    <Panel title={t('account.who')}>
      <Facts
        columns
        facts={[
          [t('account.name'), me.name],
          [t('account.login'), me.login],
          [t('account.party'), t(`account.party.${me.party.kind}`, { name: me.party.name })],
          [t('account.role'), t(`account.role.${me.role}`)],
        ]}
      />
    </Panel>
  );
}

interface ReachValues {
  email: string;
  phone: string;
  language: Me['language'];
}

/** Reach is how the account is told that there is a message. */
function Reach({ me }: { me: Me }) {
  const t = useText();
  const [done, setDone] = useState<DoneWords | null>(null);
  const fields = useFields<ReachValues>({ email: me.email ?? '', phone: me.phone ?? '', language: me.language });
  const change = useChange(me.version, (header, { email, phone, language }: ReachValues) =>
    client.PATCH('/v1/me', {
      params: { header },
      body: { email: email.trim() || null, phone: phone.trim() || null, language },
    }),
  );

  async function save(values: ReachValues) {
    setDone(null);
    const changed = await change.send(values);
    if (!changed) return;
    adopt(changed);
    await chooseLanguage(changed.language);
    setDone({ id: 'account.saved' });
  }

  return (
    <Panel title={t('account.reach')}>
      <Paragraph>{t('account.reach.text')}</Paragraph>
      <Form fields={fields} onSubmit={save} {...change} submit={t('account.save')}>
        <TextField name="email" type="email" label={t('account.email')} autoComplete="email" optional />
        <TextField
          name="phone"
          type="tel"
          label={t('account.phone')}
          hint={t('account.phone.hint')}
          autoComplete="tel"
          optional
        />
        <RadioField
          name="language"
          label={t('account.language')}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
      </Form>
      <DoneNotice words={done} />
    </Panel>
  );
}

/** Session says how long one stays signed in (2.2.1), and ends it. */
function Session({ me }: { me: Me }) {
  const t = useText();
  const language = useLanguage();
  const leave = useLeave();
  const state = useSyncExternalStore(session.subscribe, session.get);
  return (
    <Panel title={t('account.session')}>
      <Paragraph>{t('account.session.idle')}</Paragraph>
      {state.status === 'in' ? (
        <Paragraph>
          {t('account.session.end', { clock: clockOf(language, new Date(state.endsAt).toISOString()) })}
        </Paragraph>
      ) : null}
      <Paragraph>
        <Anchor to="/konto/passord">{t('account.mine.title')}</Anchor>.{' '}
        {t('account.mine.forgotten', { kind: me.party.kind })}
      </Paragraph>
      <div className="buttons">
        <Button data-color="accent" variant="secondary" onClick={leave}>
          {t('shell.sign-out')}
        </Button>
      </div>
    </Panel>
  );
}
