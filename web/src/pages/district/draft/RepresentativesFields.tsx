import { Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useText } from '../../../text/use-text';
import { FindPerson } from './FindPerson';
import { type Found, takeFound } from './found';
import { RepresentativeCard } from './RepresentativeCard';
import type { TaskFieldsProps } from './TaskForm';
import { focusField } from './use-field-of-address';
import type { DraftValues } from './values';
import { WhoChooses } from './WhoChooses';

/** Who acts for the person and may choose (R18): found by their own login, each with the ground. */
export function RepresentativesFields({ order }: TaskFieldsProps) {
  const t = useText();
  const queries = useQueryClient();
  const form = useFormContext<DraftValues>();
  const list = useFieldArray({ control: form.control, name: 'representatives' });

  function add({ id, name }: Found) {
    const ground = '' as const;
    list.append({ account_id: id, name, ground, valid_from: '', valid_to: '', basis_reference: '' });
    const added = list.fields.length;
    setTimeout(() => focusField(`representatives.${added}.ground`), 50);
  }

  function remove(i: number) {
    list.remove(i);
    setTimeout(() => focusField('representatives'), 50);
  }

  // Somebody whose account was just made on the page beside comes along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => {
    const found = takeFound(queries, order.id);
    if (found) add(found);
  }, []);

  return (
    <>
      <WhoChooses order={order} />
      {list.fields.length === 0 ? (
        <Paragraph>{t('draft.people.none')}</Paragraph>
      ) : (
        <ul className="plain-list stack">
          {list.fields.map((one, i) => (
            <li key={one.id}>
              <RepresentativeCard index={i} name={one.name} onRemove={() => remove(i)} />
            </li>
          ))}
        </ul>
      )}
      <FindPerson onFound={add} order={order} />
    </>
  );
}
