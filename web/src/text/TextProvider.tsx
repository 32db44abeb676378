import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { useCatalog } from './catalog';

/** The formats of numbers and plurals; nynorsk borrows bokmål's, which every browser has. */
const locale = { nb: 'nb', nn: 'nb', en: 'en-GB' } as const;

/** TextProvider gives the tree below it the messages of the language shown. */
export function TextProvider({ children }: { children: ReactNode }) {
  const { language, messages } = useCatalog();
  return (
    <IntlProvider locale={locale[language]} messages={messages} timeZone="Europe/Oslo" onError={complain}>
      {children}
    </IntlProvider>
  );
}

/** A missing message is a fault of the build, which the parity test catches; here it only must not stop the page. */
function complain(error: Error): void {
  console.error(error.message);
}
