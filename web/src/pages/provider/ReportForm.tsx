import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useChange } from '../../api/change';
import { client } from '../../api/client';
import { Form } from '../../parts/Form';
import { NumberField, TextBox } from '../../parts/fields';
import { useFields } from '../../parts/use-fields';
import { type TextOf, useText } from '../../text/use-text';
import style from './provider.module.css';
import { bodyOf, needsDeviations, numbersWrong, type Report, type ReportValues, valuesOf } from './report';

/** ReportForm is the report as it is written: delivered begins as ordered, and what falls short must be explained. */
export function ReportForm({ id, report }: { id: string; report: Report }) {
  const t = useText();
  const navigate = useNavigate();
  const [saved, setSaved] = useState(false);
  const fields = useFields<ReportValues>(valuesOf(report));
  const save = useChange(report.version, (header, values: ReportValues) =>
    client.PATCH('/v1/assignments/{id}/reports/{report_id}', {
      params: { path: { id, report_id: report.id }, header },
      body: bodyOf(values, report.lines),
    }),
  );
  async function store(values: ReportValues): Promise<boolean> {
    const unchanged = JSON.stringify(values) === JSON.stringify(valuesOf(report));
    if (!unchanged && (await save.send(values)) === null) return false;
    fields.reset(values, { keepValues: true });
    return true;
  }
  async function keep() {
    setSaved(false);
    fields.clearErrors();
    const values = fields.getValues();
    if (wrongNumbers(values, report, fields, t)) return;
    setSaved(await store(values));
  }
  async function check(values: ReportValues) {
    setSaved(false);
    if (wrongNumbers(values, report, fields, t) || unexplained(values, report, fields, t)) return;
    if (!(await store(values))) return;
    const to = '/leverandor/oppdrag/$id/rapporter/$reportId';
    await navigate({ to, params: { id, reportId: report.id }, search: { steg: 'sjekk' } });
  }
  return (
    <Form
      fields={fields}
      onSubmit={check}
      sending={save.sending}
      failure={save.failure}
      submit={t('provider.report.check')}
      besides={
        <>
          <Button type="button" variant="secondary" onClick={keep}>
            {t('provider.report.save')}
          </Button>
          <span role="status">{saved ? t('provider.report.saved') : ''}</span>
        </>
      }
    >
      <Delivered report={report} />
      <Deviations report={report} fields={fields} />
      <TextBox name="goals" label={t('provider.report.goals')} hint={t('provider.report.goals.hint')} optional />
    </Form>
  );
}

function Delivered({ report }: { report: Report }) {
  const t = useText();
  const returned = report.status === 'returned' ? report.versions.at(-1) : undefined;
  return (
    <fieldset className={style.fieldset}>
      <legend>{t('provider.report.delivered')}</legend>
      <Paragraph>{t(returned ? 'provider.report.mended' : 'provider.report.prefilled')}</Paragraph>
      {report.lines.map(({ kind, per, ordered }) => (
        <NumberField
          key={kind}
          name={`delivered.${kind}`}
          label={t(`report.kind.${kind}`)}
          hint={[t(`provider.report.ordered.${per}`, { n: ordered }), sentIn(kind)].filter(Boolean).join('. ')}
          required
        />
      ))}
    </fieldset>
  );

  /** What was returned stands beside what is mended. */
  function sentIn(kind: Report['lines'][number]['kind']): string {
    const line = returned?.lines.find((one) => one.kind === kind);
    return line ? t('provider.report.sent-in', { n: line.delivered }) : '';
  }
}

function Deviations({ report, fields }: { report: Report; fields: UseFormReturn<ReportValues> }) {
  const t = useText();
  const values = useWatch({ control: fields.control }) as ReportValues;
  const owed = needsDeviations(values, report.lines);
  return (
    <TextBox
      name="deviations"
      label={t('provider.report.deviations')}
      hint={t(owed ? 'provider.report.deviations.owed' : 'provider.report.deviations.hint')}
      optional={!owed}
    />
  );
}

/** wrongNumbers marks what is no number of a month; the server would read it as "not changed". */
function wrongNumbers(values: ReportValues, report: Report, fields: UseFormReturn<ReportValues>, t: TextOf): boolean {
  const wrong = numbersWrong(values, report.lines);
  for (const kind of wrong) {
    const message = t('provider.report.number', { kind: t(`report.kind.${kind}`) });
    fields.setError(`delivered.${kind}`, { message });
  }
  return wrong.length > 0;
}

/** unexplained marks a report that falls short and does not say why (R41). */
function unexplained(values: ReportValues, report: Report, fields: UseFormReturn<ReportValues>, t: TextOf): boolean {
  const missing = needsDeviations(values, report.lines) && values.deviations.trim() === '';
  if (missing) fields.setError('deviations', { message: t('provider.report.unexplained') });
  return missing;
}
