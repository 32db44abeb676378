import { Paragraph } from '@digdir/designsystemet-react';
import { useChange } from '../../../api/change';
import { client, type Schemas } from '../../../api/client';
import { ButtonAnchor } from '../../../parts/Anchor';
import { Form } from '../../../parts/Form';
import { DateField, TextBox } from '../../../parts/fields';
import { useFields } from '../../../parts/use-fields';
import { addDays } from '../../../text/dates';
import { useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { atCase } from './address';
import { CasePage, NotNow, OfCase } from './CasePage';
import { useLand } from './use-land';

/** The family's own wish to start later than four months after the agreement; nobody else can ask for it (R28). */
export function Page() {
  return <OfCase>{(order) => <LaterStart order={order} />}</OfCase>;
}

function LaterStart({ order }: { order: FamilyOrder }) {
  const t = useText();
  const dates = useDates();
  const latest = order.round?.latest_start;
  if (!latest || !order.actions.includes('later_start')) {
    return (
      <NotNow order={order} title={t('family.later.title')}>
        {t('family.later.not-now')}
      </NotNow>
    );
  }
  if (dates.daysTo(latest) < 0) {
    return (
      <NotNow order={order} title={t('family.later.title')}>
        {t('family.later.too-late')}
      </NotNow>
    );
  }
  return (
    <CasePage order={order} title={t('family.later.title')} lead={t('family.later.lead', { date: dates.full(latest) })}>
      <Paragraph>{t('family.later.free')}</Paragraph>
      <ul className="list stack-s">
        <li>{t('family.later.no-breach')}</li>
        <li>{t('family.later.no-new-deadline')}</li>
        <li>{t('family.later.within')}</li>
      </ul>
      <WishForm order={order} latest={latest} />
    </CasePage>
  );
}

function WishForm({ order, latest }: { order: FamilyOrder; latest: string }) {
  const t = useText();
  const dates = useDates();
  const land = useLand(order.id);
  const before = order.round?.later_start;
  const fields = useFields({ not_before: before?.not_before ?? '', statement: before?.statement ?? '' });
  const ask = useChange(order.version, (header, body: Schemas['LaterStartBody']) =>
    client.POST('/v1/orders/{id}/later-start', { params: { path: { id: order.id }, header }, body }),
  );
  return (
    <Form
      fields={fields}
      sending={ask.sending}
      failure={ask.failure}
      submit={t('family.later.submit')}
      onSubmit={async (wish) => (await ask.send(wish)) && land('senere')}
      besides={
        <ButtonAnchor to={atCase(order.id, 'oppstart')} variant="secondary">
          {t('form.cancel')}
        </ButtonAnchor>
      }
    >
      <DateField
        name="not_before"
        label={t('family.later.not-before')}
        hint={t('family.later.not-before.hint', { date: dates.long(latest) })}
        min={addDays(latest, 1)}
        required
      />
      <TextBox name="statement" label={t('family.later.statement')} hint={t('family.later.statement.hint')} required />
    </Form>
  );
}
