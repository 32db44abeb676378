import { Button } from '@digdir/designsystemet-react';
import type { Schemas } from '../../api/client';
import type { Failure } from '../../api/problem';
import { ButtonAnchor } from '../../parts/Anchor';
import { Form } from '../../parts/Form';
import { ChecksField, DateField, TextField } from '../../parts/fields';
import { useDistricts, useLotLabel } from '../../parts/reference';
import { useFields } from '../../parts/use-fields';
import { useText } from '../../text/use-text';
import type { Agreement } from './agreement';
import { type AgreementValues, bodyOf, valuesOf } from './agreement-values';

interface AgreementFormProps {
  /** The agreement to change; none makes a new one. */
  agreement?: Agreement;
  change: { sending: boolean; failure: Failure | null };
  onSubmit(body: Schemas['AgreementBody']): Promise<void>;
  submit: string;
  cancelTo: string;
}

/** AgreementForm asks for what an agreement is. What may not change after publication is not asked for. */
export function AgreementForm({ agreement, change, onSubmit, submit, cancelTo }: AgreementFormProps) {
  const t = useText();
  const fields = useFields<AgreementValues>(valuesOf(agreement));
  const fixed = agreement?.published ?? false;
  return (
    <Form
      fields={fields}
      onSubmit={(values) => onSubmit(bodyOf(values, fixed))}
      sending={change.sending}
      failure={change.failure}
      submit={submit}
      besides={
        <ButtonAnchor to={cancelTo} variant="tertiary">
          {t('form.cancel')}
        </ButtonAnchor>
      }
    >
      <TextField name="name" label={t('owner.agreement.name')} required />
      {fixed ? null : (
        <>
          <TextField
            name="reference"
            label={t('owner.agreement.reference')}
            hint={t('owner.edit.reference.hint')}
            required
          />
          <Lots />
          <Districts onAll={(numbers) => fields.setValue('districts', numbers)} />
          <DateField name="valid_from" label={t('owner.edit.valid_from')} required />
        </>
      )}
      <DateField name="valid_to" label={t('owner.edit.valid_to')} hint={t('owner.edit.valid_to.hint')} optional />
    </Form>
  );
}

function Lots() {
  const t = useText();
  const lot = useLotLabel();
  return (
    <ChecksField
      name="lots"
      label={t('owner.edit.lots')}
      required={t('owner.edit.lots.required')}
      options={(['group_respite', 'residential_respite'] as const).map((value) => ({ value, label: lot(value) }))}
    />
  );
}

function Districts({ onAll }: { onAll(numbers: string[]): void }) {
  const t = useText();
  const districts = useDistricts();
  return (
    <>
      <ChecksField
        name="districts"
        label={t('owner.edit.districts')}
        required={t('owner.edit.districts.required')}
        options={districts.map(({ number, name }) => ({ value: number, label: name }))}
      />
      <div>
        <Button type="button" variant="secondary" onClick={() => onAll(districts.map(({ number }) => number))}>
          {t('owner.edit.districts.all')}
        </Button>
      </div>
    </>
  );
}
