import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';

export function Page() {
  const t = useText();
  return <Layout title={t('privacy.title')}>{null}</Layout>;
}
