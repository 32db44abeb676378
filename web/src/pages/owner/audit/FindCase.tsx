import { useNavigate } from '@tanstack/react-router';
import { Form } from '../../../parts/Form';
import { TextField } from '../../../parts/fields';
import { useFields } from '../../../parts/use-fields';
import { Page as Layout } from '../../../shell/Page';
import { useText } from '../../../text/use-text';
import { caseIdIn } from './case-id';

/** Finds one case for the auditor, by the address that its district hands over: no list of cases is an auditor's to read. */
export function Page() {
  const t = useText();
  return (
    <Layout title={t('owner.audit.title')} lead={t('owner.audit.lead')}>
      <FindCase />
    </Layout>
  );
}

function FindCase() {
  const t = useText();
  const navigate = useNavigate();
  const fields = useFields({ address: '' });

  async function submit({ address }: { address: string }) {
    const id = caseIdIn(address);
    if (id) await navigate({ to: '/avtale/sak/$id', params: { id } });
    else fields.setError('address', { message: t('owner.audit.address.none') }, { shouldFocus: true });
  }

  return (
    <Form
      fields={fields}
      onSubmit={submit}
      sending={false}
      failure={null}
      submit={t('owner.audit.submit')}
      leave="free"
    >
      <TextField name="address" label={t('owner.audit.address')} hint={t('owner.audit.address.hint')} required />
    </Form>
  );
}
