import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { client } from '../../../api/client';
import { Form } from '../../../parts/Form';
import { TextBox } from '../../../parts/fields';
import { useFields } from '../../../parts/use-fields';
import { useText } from '../../../text/use-text';
import { CaseFrame } from './CaseFrame';
import { Happens } from './Happens';
import type { Order } from './order';
import { RevisionFieldset } from './RevisionFieldset';
import { RevisionSummary } from './RevisionSummary';
import { changesOf, fieldsOf, type RevisionFields } from './revision';
import { useCaseChange } from './use-case-change';

/** Correcting a published order: what changes and why, then old beside new, then it is sent. */
export function Page() {
  const t = useText();
  return (
    <CaseFrame action="revise" title={t('casework.do.revise')} lead={t('casework.revise.lead')}>
      {(order, opened) => <Revise order={order} opened={opened} />}
    </CaseFrame>
  );
}

function Revise({ order, opened }: { order: Order; opened: Order }) {
  const t = useText();
  const [checking, setChecking] = useState(false);
  const [unchanged, setUnchanged] = useState(false);
  const fields = useFields<RevisionFields>(fieldsOf(opened));
  const change = useCaseChange(
    order,
    () => 'revised',
    (header, values: RevisionFields) =>
      client.POST('/v1/orders/{id}/revise', {
        params: { path: { id: order.id }, header },
        body: { ...changesOf(opened, order, values), reason: values.reason },
      }),
  );

  async function submit(values: RevisionFields) {
    const nothing = Object.keys(changesOf(opened, order, values)).length === 0;
    setUnchanged(nothing);
    if (nothing) return;
    if (!checking) return setChecking(true);
    await change.send(values);
  }

  function back() {
    change.dismiss();
    setChecking(false);
  }

  return (
    <Form
      fields={fields}
      onSubmit={submit}
      sending={change.sending}
      failure={change.failure}
      submit={t(checking ? 'casework.revise.send' : 'casework.revise.check')}
      besides={
        checking ? (
          <Button type="button" variant="secondary" onClick={back}>
            {t('form.back')}
          </Button>
        ) : null
      }
    >
      {checking ? (
        <>
          <RevisionSummary
            order={order}
            changes={changesOf(opened, order, fields.getValues())}
            reason={fields.getValues('reason')}
          />
          <Happens points="casework.revise.happens" told={['family']} />
        </>
      ) : (
        <>
          <RevisionFieldset lot={order.lot} />
          <TextBox name="reason" label={t('casework.revise.reason')} hint={t('casework.revise.reason.hint')} required />
        </>
      )}
      {unchanged ? <Unchanged /> : null}
    </Form>
  );
}

function Unchanged() {
  const t = useText();
  return (
    <Alert data-color="warning" role="alert">
      <Paragraph>{t('casework.revise.nothing')}</Paragraph>
    </Alert>
  );
}
