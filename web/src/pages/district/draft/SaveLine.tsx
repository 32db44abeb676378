import { Paragraph } from '@digdir/designsystemet-react';
import { clockOf } from '../../../text/dates';
import { type TextOf, useLanguage, useText } from '../../../text/use-text';
import type { Phase } from './use-saving';

/** SaveLine says quietly whether what is typed is saved: "Lagret 09:12". */
export function SaveLine({ phase }: { phase: Phase }) {
  const t = useText();
  const language = useLanguage();
  return (
    <Paragraph role="status" data-size="sm" className="subtle">
      {wordOf(phase, t, (at) => clockOf(language, at))}
    </Paragraph>
  );
}

function wordOf(phase: Phase, t: TextOf, clock: (at: string) => string): string {
  if (phase.kind === 'saved') return t('draft.saved', { clock: clock(phase.at) });
  if (phase.kind === 'idle') return t('draft.saved.self');
  return t(`draft.unsaved.${phase.why}`);
}
