import { Card, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';

interface PanelProps {
  title: string;
  level?: 2 | 3;
  /** `help` is the green card with somebody to call. */
  tone?: 'plain' | 'help';
  children: ReactNode;
}

/** Panel is a card with a heading: one subject of a page, and a landmark by its name. */
export function Panel({ title, level = 2, tone = 'plain', children }: PanelProps) {
  const id = useId();
  return (
    <Card asChild data-color={tone === 'help' ? 'brand1' : 'neutral'} variant={tone === 'help' ? 'tinted' : 'default'}>
      <section aria-labelledby={id} className={`panel stack-s${tone === 'help' ? ' panel-help' : ''}`}>
        <Heading level={level} data-size="xs" id={id}>
          {title}
        </Heading>
        {children}
      </section>
    </Card>
  );
}
