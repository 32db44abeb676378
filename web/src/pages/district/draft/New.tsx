import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useChange } from '../../../api/change';
import { client } from '../../../api/client';
import { Anchor } from '../../../parts/Anchor';
import { FailureNotice } from '../../../parts/FailureNotice';
import { NotFound } from '../../../shell/NotFound';
import { Page as Layout } from '../../../shell/Page';
import { useMe } from '../../../shell/use-me';
import { useText, Words } from '../../../text/use-text';
import { casesPath, draftPath, draftQuery } from './draft';

/** The start of an order: what to have at hand. The button makes an empty draft; nothing is published before its last step. */
export function Page() {
  const t = useText();
  const me = useMe();
  if (me && !me.actions.includes('draft')) return <NotFound />;
  return (
    <Layout
      title={t('draft.new.title')}
      lead={t('draft.new.lead')}
      crumbs={[{ label: t('nav.all-cases'), to: casesPath }]}
    >
      <Bring />
      <Leave />
      <Paragraph>
        <Words id="draft.new.saved" />
      </Paragraph>
      <Start />
    </Layout>
  );
}

function Bring() {
  const t = useText();
  const things = ['decision', 'person', 'representatives', 'assessed', 'consent'] as const;
  return (
    <section className="stack-s" aria-labelledby="ny-trenger">
      <Heading level={2} data-size="xs" id="ny-trenger">
        {t('draft.new.bring')}
      </Heading>
      <ul className="list">
        {things.map((thing) => (
          <li key={thing}>{t(`draft.new.bring.${thing}`)}</li>
        ))}
      </ul>
    </section>
  );
}

function Leave() {
  const t = useText();
  return (
    <section className="stack-s" aria-labelledby="ny-ikke">
      <Heading level={2} data-size="xs" id="ny-ikke">
        {t('draft.new.leave')}
      </Heading>
      <Paragraph>{t('draft.new.leave.text')}</Paragraph>
    </section>
  );
}

function Start() {
  const t = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const start = useChange(0, (headers) =>
    client.POST('/v1/orders', {
      params: { header: { 'Idempotency-Key': headers['Idempotency-Key'] } },
      body: {},
    }),
  );
  async function begin() {
    const order = await start.send();
    if (!order) return;
    queries.setQueryData(draftQuery(order.id).queryKey, order);
    await navigate({ to: draftPath(order.id) });
  }
  return (
    <>
      {start.failure ? <FailureNotice failure={start.failure} /> : null}
      <div className="buttons">
        <Button loading={start.sending} onClick={begin}>
          {t('draft.new.start')}
        </Button>
        <Anchor to={casesPath}>{t('form.cancel')}</Anchor>
      </div>
    </>
  );
}
