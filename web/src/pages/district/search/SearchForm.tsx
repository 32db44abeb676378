import { Button, Details, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId } from 'react';
import { ButtonAnchor } from '../../../parts/Anchor';
import { stateWord } from '../../../parts/case-words';
import { useLotLabel } from '../../../parts/reference';
import { useWide } from '../../../parts/use-wide';
import { useMe } from '../../../shell/use-me';
import { useText } from '../../../text/use-text';
import { useColleagues } from '../case/order';
import { type CaseSearch, caseSearch, isNarrowed, lots, me, states } from './search';
import styles from './search.module.css';

/**
 * SearchForm narrows the list of cases. Nothing happens before "Søk"; then all of it stands in the address. On a narrow screen
 * it is folded, and says how much is asked for.
 */
export function SearchForm({ search }: { search: CaseSearch }) {
  const t = useText();
  const count = Object.keys(search).length;
  if (useWide()) return <Fields search={search} />;
  return (
    <Details>
      <Details.Summary>{t('district.search.title.count', { count })}</Details.Summary>
      <Details.Content>
        <Fields search={search} />
      </Details.Content>
    </Details>
  );
}

function Fields({ search }: { search: CaseSearch }) {
  const t = useText();
  const navigate = useNavigate();
  const lot = useLotLabel();
  function show(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void navigate({ to: '/bydel/saker', search: caseSearch(Object.fromEntries(new FormData(event.currentTarget))) });
  }
  return (
    <search aria-label={t('district.search.title')}>
      <form key={JSON.stringify(search)} className={styles.form} onSubmit={show}>
        <Textfield
          name="nr"
          label={t('district.search.reference')}
          defaultValue={search.nr ?? ''}
          autoComplete="off"
          maxLength={40}
        />
        <Choice
          name="tilstand"
          label={t('district.head.state')}
          value={search.tilstand}
          all={t('district.search.all-states')}
          options={states.map((state) => ({ value: state, label: t(stateWord(state)) }))}
        />
        <Choice
          name="type"
          label={t('district.head.lot')}
          value={search.type}
          all={t('district.search.both')}
          options={lots.map((one) => ({ value: one, label: lot(one) }))}
        />
        <Caseworkers value={search.hos} />
        <Textfield name="fra" type="date" label={t('district.search.from')} defaultValue={search.fra ?? ''} />
        <Textfield name="til" type="date" label={t('district.search.to')} defaultValue={search.til ?? ''} />
        <div className={styles.buttons}>
          <Button type="submit">{t('district.search.go')}</Button>
          {isNarrowed(search) ? (
            <ButtonAnchor to="/bydel/saker" search={{}} variant="tertiary">
              {t('district.search.reset')}
            </ButtonAnchor>
          ) : null}
        </div>
      </form>
    </search>
  );
}

/** Caseworkers offers oneself first, then the colleagues by name. */
function Caseworkers({ value }: { value: string | undefined }) {
  const t = useText();
  const myself = useMe()?.id;
  const { data } = useColleagues();
  const others = (data?.items ?? []).filter((one) => one.id !== myself);
  const options = [
    { value: me, label: t('district.search.me') },
    ...others.map((one) => ({ value: one.id, label: one.name })),
  ];
  return (
    <Choice
      key={data ? 'there' : 'coming'}
      name="hos"
      label={t('district.head.caseworker')}
      value={value === myself ? me : value}
      all={t('district.search.everybody')}
      options={options}
    />
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string | undefined;
  /** What no choice means. */
  all: string;
  options: { value: string; label: string }[];
}

function Choice({ name, label, value, all, options }: ChoiceProps) {
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} name={name} defaultValue={value ?? ''}>
        <Select.Option value="">{all}</Select.Option>
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
