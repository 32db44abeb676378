import { Anchor } from '../../parts/Anchor';
import { useDates, useText } from '../../text/use-text';
import { hasPage, stepPage } from './next-step';
import { owedPage } from './owed';
import style from './provider.module.css';
import { AboutLine, Row } from './Rows';
import type { Work } from './worklist';

/** The pages of what stands on the worklist beside the case. */
const taskPage = { ...owedPage, report_submitted: '/leverandor/oppdrag/$id/rapporter' } as const;

/** pageOf is where a line of the worklist leads: straight to where the thing is done. */
function pageOf(step: Work['step']) {
  if (step in taskPage) return taskPage[step as keyof typeof taskPage];
  const taken = step as Exclude<Work['step'], keyof typeof taskPage>;
  return hasPage(taken) ? stepPage[taken] : '/leverandor/oppdrag/$id';
}

/** WorkRow is one thing to do: the link says what, the sentence says what it takes. */
export function WorkRow({ work }: { work: Work }) {
  const t = useText();
  const dates = useDates();
  const { about, step } = work;
  const values = {
    reference: work.reference,
    month: work.period ? dates.month(work.period) : '',
    latest: about?.latest_start ? dates.long(about.latest_start) : '',
    start: about?.start ? dates.full(about.start.start_date) : '',
  };
  return (
    <Row
      due={work.due}
      title={
        <Anchor to={pageOf(step)} params={{ id: work.id }}>
          {t(`provider.work.${step}`, values)}
        </Anchor>
      }
    >
      <p>{t(`provider.work.${step}.what`, values)}</p>
      {about ? <AboutLine of={about} /> : <p className={style.small}>{t('provider.work.reference', values)}</p>}
    </Row>
  );
}
