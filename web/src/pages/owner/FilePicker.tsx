import { Button, Field, Input, Label, Paragraph, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { Schemas } from '../../api/client';
import { Panel } from '../../parts/Panel';
import { useText } from '../../text/use-text';
import type { Agreement } from './agreement';
import { Faults } from './Faults';
import { type FileFault, fileFault, mebibytes, type RegisterFile, readFile } from './register-file';
import { useImport } from './use-import';

interface FilePickerProps {
  agreements: Agreement[];
  onTried(tried: { agreement: string; file: RegisterFile; result: Schemas['Import'] }): void;
}

/** FilePicker asks for the agreement and the file, and has the file tried: nothing is written. */
export function FilePicker({ agreements, onTried }: FilePickerProps) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [agreement, setAgreement] = useState(agreements[0]?.reference ?? '');
  const [fault, setFault] = useState<FileFault | null>(null);
  const trial = useImport(true);

  function refuse(why: FileFault) {
    setFault(why);
    input.current?.focus();
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const chosen = input.current?.files?.[0];
    trial.dismiss();
    setFault(null);
    const wrong = fileFault(chosen);
    if (wrong || !chosen) return refuse(wrong ?? 'missing');
    const file = await readFile(chosen);
    if (!file) return refuse('unreadable');
    const result = await trial.send({ agreement, file });
    if (result) onTried({ agreement, file, result });
  }

  const size = mebibytes(input.current?.files?.[0]?.size ?? 0);
  return (
    <Panel title={t('owner.register.import')}>
      <Paragraph>{t('owner.register.import.text')}</Paragraph>
      <form className="stack form" noValidate onSubmit={submit}>
        <AgreementChoice agreements={agreements} value={agreement} onChange={setAgreement} />
        <Field>
          <Label htmlFor="registerfil">{t('owner.register.file')}</Label>
          <Field.Description>{t('owner.register.file.hint')}</Field.Description>
          <Input
            id="registerfil"
            ref={input}
            type="file"
            accept=".csv,text/csv"
            aria-invalid={fault ? true : undefined}
            onChange={() => setFault(null)}
          />
          {fault ? <ValidationMessage>{t(`owner.register.file.${fault}`, { size })}</ValidationMessage> : null}
        </Field>
        {trial.failure ? <Faults failure={trial.failure} /> : null}
        <div className="buttons">
          <Button data-color="accent" type="submit" loading={trial.sending}>
            {t('owner.register.try')}
          </Button>
        </div>
        <p role="status" className="ds-sr-only">
          {trial.sending ? t('owner.register.trying') : ''}
        </p>
      </form>
    </Panel>
  );
}

interface AgreementChoiceProps {
  agreements: Agreement[];
  value: string;
  onChange(reference: string): void;
}

function AgreementChoice({ agreements, value, onChange }: AgreementChoiceProps) {
  const t = useText();
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{t('owner.register.agreement')}</Label>
      <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {agreements.map(({ id: key, name, reference }) => (
          <Select.Option key={key} value={reference}>
            {name} ({reference})
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
