import type { CrumbTo } from '../../parts/Crumbs';
import type { TextOf } from '../../text/use-text';

/** fromFront is the way to a page that stands right under the front page. */
export function fromFront(t: TextOf): CrumbTo[] {
  return [{ label: t('open.front.crumb'), to: '/' }];
}

/** fromFrontInGuide is the same where only the guide's words are loaded. */
export function fromFrontInGuide(t: TextOf): CrumbTo[] {
  return [{ label: t('guide.crumb'), to: '/' }];
}
