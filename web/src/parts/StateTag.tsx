import { Tag } from '@digdir/designsystemet-react';
import { useText } from '../text/use-text';
import { type State, stateWord } from './case-words';

/** Colour only supports the word. Red is for what is overdue, never for a state. */
const colour: Record<State, 'neutral' | 'info' | 'success' | 'brand2'> = {
  draft: 'neutral',
  published: 'brand2',
  chosen: 'info',
  suitable: 'info',
  agreed: 'info',
  start_confirmed: 'success',
  started: 'success',
  ended: 'neutral',
  withdrawn: 'neutral',
};

/** StateTag is the state of a case in one or two words. */
export function StateTag({ state }: { state: State }) {
  const t = useText();
  return (
    <Tag data-color={colour[state]} data-size="sm">
      {t(stateWord(state))}
    </Tag>
  );
}
