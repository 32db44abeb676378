import { Paragraph } from '@digdir/designsystemet-react';
import { Anchor, ButtonAnchor } from '../../parts/Anchor';
import { Due } from '../../parts/Due';
import { Panel } from '../../parts/Panel';
import { useDates, useText } from '../../text/use-text';
import { type Owed, owedPage } from './owed';

/** OwedStep is the plan or report that comes before all else in an assignment, with its date and the one primary button. */
export function OwedStep({ owed }: { owed: Owed }) {
  const t = useText();
  const month = useMonth(owed);
  return (
    <Panel title={t(`provider.owed.${owed.kind}`, { month })}>
      <Paragraph>{t(`provider.work.${owed.kind}.what`)}</Paragraph>
      <Paragraph>
        {t('provider.next.due')} <Due on={owed.due_on} />
      </Paragraph>
      <div className="buttons">
        <ButtonAnchor to={owedPage[owed.kind]} params={{ id: owed.id }}>
          {t(`provider.owed.${owed.kind}.button`)}
        </ButtonAnchor>
      </div>
    </Panel>
  );
}

/** OwedBesides is what else is owed, each with its date. */
export function OwedBesides({ list }: { list: Owed[] }) {
  const t = useText();
  if (list.length === 0) return null;
  return (
    <Panel title={t('provider.owed.besides')}>
      <ul className="plain-list stack-s">
        {list.map((owed) => (
          <Line key={`${owed.kind} ${owed.period}`} owed={owed} />
        ))}
      </ul>
    </Panel>
  );
}

function Line({ owed }: { owed: Owed }) {
  const t = useText();
  const month = useMonth(owed);
  return (
    <li>
      <Anchor to={owedPage[owed.kind]} params={{ id: owed.id }}>
        {t(`provider.owed.${owed.kind}`, { month })}
      </Anchor>{' '}
      <Due on={owed.due_on} />
    </li>
  );
}

function useMonth({ period }: Owed): string {
  const dates = useDates();
  return period ? dates.month(period) : '';
}
