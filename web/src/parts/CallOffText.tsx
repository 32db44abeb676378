import type { Schemas } from '../api/client';
import { useText } from '../text/use-text';
import css from './CallOffText.module.css';
import { Panel } from './Panel';

/** CallOffText is what both parties sign, word for word, in the language it is written in (R26). */
export function CallOffText({ callOff }: { callOff: Schemas['CallOff'] }) {
  const t = useText();
  return (
    <Panel title={t('call-off.text')}>
      <p className={css.text} lang="nb">
        {callOff.text}
      </p>
      <p className={css.version}>{t('call-off.version', { version: callOff.text_version })}</p>
    </Panel>
  );
}
