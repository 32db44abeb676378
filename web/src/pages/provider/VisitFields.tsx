import { Button, Paragraph } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useFormContext, useWatch } from 'react-hook-form';
import { DateField, TextBox, TextField } from '../../parts/fields';
import { Written } from '../../parts/Written';
import { useDates, useText } from '../../text/use-text';
import { needsReason, openWish, type Visit } from './plan';
import style from './provider.module.css';

interface VisitFieldsProps {
  /** Its row in the form. */
  at: number;
  /** The visit as it stands, when it is no new one. */
  known: Visit | undefined;
  onRemove(): void;
}

/** VisitFields is one visit of the plan as it is edited, with the family's wish and the reason that is owed for not following it. */
export function VisitFields({ at, known, onRemove }: VisitFieldsProps) {
  const t = useText();
  const { today } = useDates();
  const date = useWatch({ name: `visits.${at}.date` }) as string;
  const wish = known ? openWish(known) : null;
  return (
    <fieldset className={style.fieldset}>
      <legend>{t('provider.plan.visit', { n: at + 1 })}</legend>
      {wish ? <WishOf wish={wish} at={at} /> : null}
      <DateField
        name={`visits.${at}.date`}
        label={t('provider.plan.date')}
        min={known && known.date < today ? known.date : today}
        required
      />
      <TextField
        name={`visits.${at}.purpose`}
        label={t('provider.plan.purpose')}
        hint={t('provider.plan.purpose.hint')}
        required
      />
      {needsReason(known, date) ? (
        <TextBox
          name={`visits.${at}.reason`}
          label={t(wish ? 'provider.plan.reason.keep' : 'provider.plan.reason.move')}
          hint={t('provider.plan.reason.hint')}
          rows={2}
          required
        />
      ) : null}
      <div>
        <Button type="button" variant="tertiary" onClick={onRemove}>
          <TrashIcon aria-hidden />
          {t('provider.plan.remove', { n: at + 1 })}
        </Button>
      </div>
    </fieldset>
  );
}

/** What the family has asked for, and the one press that follows it. */
function WishOf({ wish, at }: { wish: NonNullable<Visit['wish']>; at: number }) {
  const t = useText();
  const dates = useDates();
  const form = useFormContext();
  return (
    <>
      <Paragraph>
        <Written text={t('provider.visit.wish', { date: dates.full(wish.date), text: wish.text })} />
      </Paragraph>
      <div>
        <Button
          type="button"
          variant="secondary"
          data-size="sm"
          onClick={() => form.setValue(`visits.${at}.date`, wish.date, { shouldDirty: true })}
        >
          {t('provider.plan.follow', { date: dates.full(wish.date) })}
        </Button>
      </div>
    </>
  );
}
