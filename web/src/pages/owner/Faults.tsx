import { Alert, Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import type { Failure } from '../../api/problem';
import { FailureNotice, ServerText } from '../../parts/FailureNotice';
import { ScrollRegion } from '../../parts/ScrollRegion';
import { useText } from '../../text/use-text';

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
              <Table.HeaderCell>{t('owner.register.column')}</Table.HeaderCell>
              <Table.HeaderCell>{t('owner.register.why')}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {errors.map(({ line, column, message }) => (
              <Table.Row key={`${line} ${column} ${message}`}>
                <Table.HeaderCell scope="row">{line ?? t('owner.register.column.none')}</Table.HeaderCell>
                <Table.Cell>{column ? <span lang="nb">{column}</span> : t('owner.register.column.none')}</Table.Cell>
                <Table.Cell>
                  <ServerText text={message} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </ScrollRegion>
    </div>
  );
}
