import { Button } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { useText } from '../../../text/use-text';
import { focusField } from './use-field-of-address';
import type { DraftValues } from './values';

interface SuggestProps {
  name: 'decision.legal_basis' | 'consent.purpose';
  /** The words that most drafts use. */
  text: string;
}

/** Suggest fills a text with the words that most drafts use; it is there while the field is empty. */
export function Suggest({ name, text }: SuggestProps) {
  const t = useText();
  const form = useFormContext<DraftValues>();
  if (form.watch(name) !== '') return null;
  const use = () => {
    form.setValue(name, text, { shouldDirty: true });
    focusField(name);
  };
  return (
    <div>
      <Button variant="tertiary" data-size="sm" onClick={use}>
        {t('draft.suggest', { text })}
      </Button>
    </div>
  );
}
