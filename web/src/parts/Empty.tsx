import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

/** Empty says that there is nothing here, why, and what comes next. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty stack-s">
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      {children ? <Paragraph>{children}</Paragraph> : null}
    </div>
  );
}
