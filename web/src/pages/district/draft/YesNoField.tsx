import type { ReactNode } from 'react';
import { RadioField } from '../../../parts/fields';
import { useText } from '../../../text/use-text';

interface YesNoFieldProps {
  name: string;
  label: string;
  hint?: ReactNode;
}

/** YesNoField is a question that is answered with yes or no, or not yet. */
export function YesNoField(props: YesNoFieldProps) {
  const t = useText();
  return (
    <RadioField
      {...props}
      options={[
        { value: 'yes', label: t('yes') },
        { value: 'no', label: t('no') },
      ]}
    />
  );
}
