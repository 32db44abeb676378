import { Button, Card, Heading, ValidationMessage } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { DateField, SelectField, TextField } from '../../../parts/fields';
import { useText } from '../../../text/use-text';
import type { DraftValues, Ground } from './values';
import { needsBasis } from './who';

const grounds: Ground[] = ['parent', 'verge', 'agent', 'nearest_relative', 'self'];

interface RepresentativeCardProps {
  index: number;
  name: string;
  onRemove(): void;
}

/** RepresentativeCard is one person who acts: the ground, for how long, and what it rests on. */
export function RepresentativeCard({ index, name, onRemove }: RepresentativeCardProps) {
  const t = useText();
  const form = useFormContext<DraftValues>();
  const at = `representatives.${index}` as const;
  const ground = form.watch(`${at}.ground`);
  const { error } = form.getFieldState(`${at}.account_id`, form.formState);
  return (
    <Card asChild data-color="neutral">
      <section className="panel stack-s" aria-labelledby={`${at}.account_id`}>
        <Heading level={2} data-size="2xs" id={`${at}.account_id`} tabIndex={-1}>
          {name}
        </Heading>
        <input type="hidden" {...form.register(`${at}.account_id`)} />
        {error?.message ? <ValidationMessage>{error.message}</ValidationMessage> : null}
        <SelectField
          name={`${at}.ground`}
          label={t('draft.people.ground')}
          empty={t('draft.people.ground.empty')}
          options={grounds.map((value) => ({ value, label: t(`ground.${value}`) }))}
          required={t('draft.people.ground.required', { name })}
        />
        {needsBasis(ground) ? (
          <TextField
            name={`${at}.basis_reference`}
            label={t('draft.people.basis')}
            hint={t('draft.people.basis.hint')}
            required={t('draft.people.basis.required', { name })}
          />
        ) : null}
        <div className="cluster">
          <DateField name={`${at}.valid_from`} label={t('draft.people.from')} optional />
          <DateField name={`${at}.valid_to`} label={t('draft.people.to')} optional />
        </div>
        <div>
          <Button variant="tertiary" data-color="danger" data-size="sm" onClick={onRemove}>
            {t('draft.people.remove', { name })}
          </Button>
        </div>
      </section>
    </Card>
  );
}
