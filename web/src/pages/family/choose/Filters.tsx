import { Checkbox, Chip, Field, Fieldset, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, useState } from 'react';
import { FilterFold } from '../../../parts/FilterFold';
import { useNeedLabel } from '../../../parts/reference';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { whoOf } from '../who';
import css from './List.module.css';
import { filterCount, type ListSearch, partsOf, type Sort, togglePart, type Where } from './search';
import type { Changing } from './use-list-search';

interface FiltersProps {
  search: ListSearch;
  /** The codes worth filtering by, those of the order first. */
  codes: string[];
  order: FamilyOrder;
  onChange: Changing;
}

/** Filters narrows and sorts the list at the family's wish only; everything stands in the address. */
export function Filters({ search, codes, order, onChange }: FiltersProps) {
  const t = useText();
  return (
    <FilterFold title={t('choose.filter.title')} count={filterCount(search)}>
      <Codes search={search} codes={codes} order={order} onChange={onChange} />
      <div className={css.row}>
        <NameFilter name={search.navn ?? ''} onChange={(navn) => onChange({ navn: navn || undefined })} />
        <Choice
          label={t('choose.filter.where')}
          value={search.sted ?? ''}
          options={[
            ['', t('choose.filter.where.all')],
            ['oslo', t('choose.filter.where.oslo')],
            ['utenfor', t('choose.filter.where.outside')],
          ]}
          onChange={(sted) => onChange({ sted: (sted || undefined) as Where | undefined })}
        />
        <Choice
          label={t('choose.sort')}
          value={search.sorter ?? ''}
          options={[
            ['', t('choose.sort.neutral')],
            ['navn', t('choose.sort.name')],
            ['oppstart', t('choose.sort.start')],
          ]}
          onChange={(sorter) => onChange({ sorter: (sorter || undefined) as Sort | undefined })}
        />
      </div>
      <Checkbox
        label={t('choose.filter.free')}
        checked={search.ledig ?? false}
        onChange={() => onChange({ ledig: search.ledig ? undefined : true })}
      />
    </FilterFold>
  );
}

function Codes({ search, codes, order, onChange }: FiltersProps) {
  const t = useText();
  const label = useNeedLabel();
  const on = partsOf(search.behov);
  if (codes.length === 0) return null;
  return (
    <Fieldset>
      <Fieldset.Legend>{t('choose.filter.needs')}</Fieldset.Legend>
      {order.needs.length > 0 ? (
        <Fieldset.Description>
          {t('choose.filter.needs.own', { needs: order.needs.map(label).join(', '), ...whoOf(order) })}
        </Fieldset.Description>
      ) : null}
      <div className={css.chips}>
        {codes.map((code) => (
          <Chip.Checkbox
            key={code}
            data-wrap="wrap"
            checked={on.includes(code)}
            onChange={() => onChange({ behov: togglePart(search.behov, code) })}
          >
            {label(code)}
          </Chip.Checkbox>
        ))}
      </div>
    </Fieldset>
  );
}

/** NameFilter shows what is typed at once, and follows the address when that is changed elsewhere. */
function NameFilter({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const t = useText();
  const [typed, setTyped] = useState(name);
  const sent = useRef(name);
  useEffect(() => {
    if (name !== sent.current) setTyped(name);
    sent.current = name;
  }, [name]);
  return (
    <Textfield
      label={t('choose.filter.name')}
      autoComplete="off"
      value={typed}
      onChange={(event) => {
        sent.current = event.target.value;
        setTyped(event.target.value);
        onChange(event.target.value);
      }}
    />
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: [value: string, label: string][];
  onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([one, words]) => (
          <Select.Option key={one} value={one}>
            {words}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
