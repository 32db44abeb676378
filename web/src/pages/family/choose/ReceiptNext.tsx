import { Paragraph } from '@digdir/designsystemet-react';
import { Anchor } from '../../../parts/Anchor';
import { groundOf } from '../../../parts/ground';
import { Panel } from '../../../parts/Panel';
import { StateTag } from '../../../parts/StateTag';
import { type Dates, type TextOf, useDates, useText } from '../../../text/use-text';
import { whoOf } from '../who';
import css from './Receipt.module.css';
import type { ReceiptProps } from './ReceiptSheet';

/** ReceiptNext says what happens now, who owes it and by when, and who has been told of the choice. */
export function ReceiptNext({ order, receipt }: ReceiptProps) {
  const t = useText();
  return (
    <>
      <Panel title={t('choose.next.title')}>
        {order.state === 'chosen' ? <Steps order={order} receipt={receipt} /> : <Onward order={order} />}
        {order.actions.includes('choose') ? (
          <Paragraph>
            {t('choose.next.change')}{' '}
            <Anchor to="/saker/$id/velg" params={{ id: order.id }} className="no-print">
              {t('choose.to-list')}
            </Anchor>
          </Paragraph>
        ) : null}
      </Panel>
      <Told order={order} receipt={receipt} />
    </>
  );
}

function Steps({ order, receipt }: ReceiptProps) {
  const t = useText();
  const dates = useDates();
  return (
    <ol className={css.steps}>
      {receipt.hold === 'waiting' && order.round?.hold === 'waiting' ? <li>{t('choose.next.waiting')}</li> : null}
      <li>{answerWords(order, t, dates)}</li>
      <li>{t('choose.next.check')}</li>
      <li>{t('choose.next.agreement')}</li>
      <li>{t('choose.next.know', whoOf(order))}</li>
      <li>{t('choose.next.start')}</li>
    </ol>
  );
}

/** The provider answers within five working days; afterwards the district has five to conclude (R24). */
function answerWords({ round, due_on }: ReceiptProps['order'], t: TextOf, dates: Dates): string {
  if (round?.answer?.answer === 'accept') {
    return t('choose.next.answered', { date: dates.long(dates.dayOf(round.answer.at)) });
  }
  const by = round?.answer_by ?? due_on;
  return by ? t('choose.next.answer', { date: dates.full(by) }) : t('choose.next.answer.undated');
}

function Onward({ order }: Pick<ReceiptProps, 'order'>) {
  const t = useText();
  return (
    <Paragraph className="cluster">
      {t('choose.next.onward')} <StateTag state={order.state} />
    </Paragraph>
  );
}

function Told({ order, receipt }: ReceiptProps) {
  const t = useText();
  const provider = receipt.list.find((one) => one.offer_id === receipt.offer_id)?.provider_name ?? '';
  const others = order.representatives.filter((one) => !one.me);
  return (
    <Panel title={t('choose.told.title')}>
      <ul className="list">
        <li>{t('choose.told.district', { name: order.caseworker.name })}</li>
        <li>{t('choose.told.provider', { provider, signed: order.round?.agreement_date ? 'yes' : 'no' })}</li>
        {others.map((one) => (
          <li key={one.name + one.ground}>
            {t('choose.told.other', { name: one.name, ground: groundOf(one.ground, t) })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
