import { Paragraph } from '@digdir/designsystemet-react';
import { clockOf } from '../../../text/dates';
import type { Language } from '../../../text/languages';
import { type TextOf, useLanguage, useText } from '../../../text/use-text';
import type { Phase } from './use-saving';
import { useNamed } from './words';

/** SaveLine says quietly whether what is typed is saved: "Lagret 09:12". */
export function SaveLine({ phase }: { phase: Phase }) {
  const t = useText();
  const language = useLanguage();
  const named = useNamed();
  const list = (fields: string[]) =>
    new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nb').format(
      fields.map((field) => quoted(language, named(field))),
    );
  return (
    <Paragraph role="status" data-size="sm" className="subtle">
      {wordOf(phase, t, { clock: (at) => clockOf(language, at), list })}
    </Paragraph>
  );
}

function quoted(language: Language, name: string): string {
  return language === 'en' ? `“${name}”` : `«${name}»`;
}

interface Words {
  clock(at: string): string;
  list(fields: string[]): string;
}

function wordOf(phase: Phase, t: TextOf, { clock, list }: Words): string {
  if (phase.kind === 'partly')
    return t('draft.saved.partly', { count: phase.fields.length, fields: list(phase.fields) });
  if (phase.kind === 'saved') return t('draft.saved', { clock: clock(phase.at) });
  if (phase.kind === 'idle') return t('draft.saved.self');
  return t(`draft.unsaved.${phase.why}`);
}
