import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { FilterFold } from '../../parts/FilterFold';
import { useDistricts, useLabel, useLotLabel, useNeeds } from '../../parts/reference';
import { useText } from '../../text/use-text';
import css from './Providers.module.css';
import { filterCount, isLot, type ProvidersSearch } from './providers-search';

interface ProvidersFilterProps {
  search: ProvidersSearch;
  onChange(next: ProvidersSearch): void;
}

/** ProvidersFilter narrows the public list. Everything stands in the address; the words are sought when asked to. */
export function ProvidersFilter({ search, onChange }: ProvidersFilterProps) {
  const t = useText();
  return (
    <FilterFold title={t('open.providers.filter')} count={filterCount(search)}>
      <Choices search={search} onChange={onChange} />
      <TextFilter text={search.sok ?? ''} onSearch={(sok) => onChange(put(search, { sok }))} />
    </FilterFold>
  );
}

/** put sets one filter; an empty one leaves the address. */
function put(search: ProvidersSearch, part: ProvidersSearch): ProvidersSearch {
  return Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value));
}

function Choices({ search, onChange }: ProvidersFilterProps) {
  const t = useText();
  const lot = useLotLabel();
  const label = useLabel();
  const needs = useNeeds().filter(({ kind }) => kind !== 'service');
  const districts = useDistricts();
  return (
    <div className={css.row}>
      <Choice
        label={t('open.providers.filter.lot')}
        all={t('open.providers.filter.lot.all')}
        value={search.type}
        options={(['group_respite', 'residential_respite'] as const).map((code) => [code, lot(code)])}
        onChange={(value) => onChange(put(search, { type: isLot(value) ? value : undefined }))}
      />
      <Choice
        label={t('open.providers.filter.district')}
        all={t('open.providers.filter.district.all')}
        value={search.bydel}
        options={districts.map(({ number, name }) => [number, name])}
        onChange={(bydel) => onChange(put(search, { bydel }))}
      />
      <Choice
        label={t('open.providers.filter.need')}
        all={t('open.providers.filter.need.all')}
        value={search.behov}
        options={needs.map((need) => [need.code, label(need)])}
        onChange={(behov) => onChange(put(search, { behov }))}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  /** What the choice of none is called. */
  all: string;
  value: string | undefined;
  options: [value: string, label: string][];
  onChange(value: string): void;
}

function Choice({ label, all, value = '', options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <Select.Option value="">{all}</Select.Option>
        {options.map(([code, text]) => (
          <Select.Option key={code} value={code}>
            {text}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

function TextFilter({ text, onSearch }: { text: string; onSearch(text: string): void }) {
  const t = useText();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  function search(event: FormEvent) {
    event.preventDefault();
    onSearch(typed.trim());
  }
  return (
    <form className={css.search} onSubmit={search}>
      <Textfield
        label={t('open.providers.filter.text')}
        autoComplete="off"
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" variant="secondary">
        {t('open.providers.filter.search')}
      </Button>
    </form>
  );
}
