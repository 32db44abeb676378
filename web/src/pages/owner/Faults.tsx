import { Alert, Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import type { Schemas } from '../../api/client';
import type { Failure } from '../../api/problem';
import { FailureNotice, ServerText } from '../../parts/FailureNotice';
import { ScrollRegion } from '../../parts/ScrollRegion';
import { useText, Words } from '../../text/use-text';

/** Faults says what is wrong in a register file, line by line; a refusal without lines is told as any other. */
export function Faults({ failure }: { failure: Failure }) {
  const t = useText();
  const errors = failure.problem?.errors ?? [];
  if (!errors.some(({ line }) => line !== null)) return <FailureNotice failure={failure} />;
  return (
    <div className="stack-s">
      <Alert data-color="warning" role="alert" className="stack-s">
        <Heading level={3} data-size="2xs">
          {t('owner.register.faults', { count: errors.length })}
        </Heading>
        <Paragraph>{t('owner.register.faults.text')}</Paragraph>
      </Alert>
      <ScrollRegion label={t('owner.register.faults', { count: errors.length })}>
        <Table border data-color="neutral">
          <caption className="ds-sr-only">{t('owner.register.faults', { count: errors.length })}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{t('owner.register.line')}</Table.HeaderCell>
              <Table.HeaderCell>{t('owner.register.row')}</Table.HeaderCell>
              <Table.HeaderCell>{t('owner.register.why')}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {errors.map((error) => (
              <FaultRow key={`${error.line} ${error.column} ${error.message}`} of={error} />
            ))}
          </Table.Body>
        </Table>
      </ScrollRegion>
    </div>
  );
}

/** FaultRow names the line, and the row as it names itself, so that it is found in a spreadsheet that has been sorted since. */
function FaultRow({ of: { line, row, column, message } }: { of: Schemas['FieldProblem'] }) {
  const t = useText();
  const whole = t(line === null || line === 1 ? 'owner.register.column.none' : 'owner.register.column.line');
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{line ?? whole}</Table.HeaderCell>
      <Table.Cell>
        {row ? <div>{row}</div> : null}
        <div>
          {column ? <Words id="owner.register.column" values={{ column: <span lang="nb">{column}</span> }} /> : whole}
        </div>
      </Table.Cell>
      <Table.Cell>
        <ServerText text={message} />
      </Table.Cell>
    </Table.Row>
  );
}
