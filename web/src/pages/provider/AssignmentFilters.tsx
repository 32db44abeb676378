import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId } from 'react';
import { stateWord } from '../../parts/case-words';
import { useLotLabel } from '../../parts/reference';
import { useText } from '../../text/use-text';
import { type AssignmentFilter, assignmentFilter, assignmentStates, lots } from './filters';
import style from './provider.module.css';

/** AssignmentFilters narrows the list by where it stands, by kind and by reference. The choice lands in the address. */
export function AssignmentFilters({ filter }: { filter: AssignmentFilter }) {
  const t = useText();
  const lot = useLotLabel();
  const navigate = useNavigate();
  const id = useId();
  const show = (change: Record<string, unknown>) =>
    navigate({ to: '/leverandor/oppdrag', search: assignmentFilter({ ...filter, ...change }) });
  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void show({ nr: new FormData(event.currentTarget).get('nr') });
  }
  return (
    <form className={style.filters} onSubmit={search}>
      {filter.vis ? null : <StateField value={filter.status ?? ''} onChange={(status) => show({ status })} />}
      <Field>
        <Label htmlFor={id}>{t('provider.filter.lot')}</Label>
        <Select id={id} value={filter.type ?? ''} onChange={(e) => show({ type: e.target.value })}>
          <Select.Option value="">{t('provider.filter.both')}</Select.Option>
          {lots.map((one) => (
            <Select.Option key={one} value={one}>
              {lot(one)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Textfield
        key={filter.nr}
        name="nr"
        label={t('provider.filter.reference')}
        defaultValue={filter.nr ?? ''}
        autoComplete="off"
      />
      <Button type="submit" variant="secondary" className={style.filterButton}>
        {t('provider.filter.search')}
      </Button>
    </form>
  );
}

function StateField({ value, onChange }: { value: string; onChange(state: string): void }) {
  const t = useText();
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{t('provider.filter.state')}</Label>
      <Select id={id} value={value} onChange={(e) => onChange(e.target.value)}>
        <Select.Option value="">{t('provider.filter.all')}</Select.Option>
        {assignmentStates.map((state) => (
          <Select.Option key={state} value={state}>
            {t(stateWord(state))}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
