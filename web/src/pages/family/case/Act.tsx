import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Failure } from '../../../api/problem';
import { FailureNotice } from '../../../parts/FailureNotice';

interface ActProps {
  /** What happens, as the text of the button. */
  label: string;
  onAct(): void;
  sending: boolean;
  failure: Failure | null;
  /** Where the page has another primary button. */
  secondary?: boolean;
  /** The way back, beside the button. */
  besides?: ReactNode;
}

/** Act is a change that asks nothing: one button, what failed above it, and the way back. */
export function Act({ label, onAct, sending, failure, secondary = false, besides }: ActProps) {
  return (
    <div className="stack-s">
      {failure ? <FailureNotice failure={failure} /> : null}
      <div className="buttons">
        <Button variant={secondary ? 'secondary' : 'primary'} onClick={onAct} loading={sending}>
          {label}
        </Button>
        {besides}
      </div>
    </div>
  );
}
