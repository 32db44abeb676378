import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect } from 'react';
import { Crumbs, type CrumbTo } from '../parts/Crumbs';
import { useDates, useText } from '../text/use-text';

/** PageProps is what every page says of itself. */
export interface PageProps {
  /** The heading, and with the service's name the title of the window. */
  title: string;
  /** One or two sentences under the heading. */
  lead?: ReactNode;
  /** The way here, the front page first and without this page. */
  crumbs?: CrumbTo[];
  /** Who is acted for; a band under the header. */
  acting?: ReactNode;
  /** What stands beside the content on a wide screen and after it on a narrow one. */
  aside?: ReactNode;
  /** Tables that need the whole width. */
  wide?: boolean;
  children: ReactNode;
}

/** Page lays out one page: band, crumbs, heading, lead, content and what stands beside it. */
export function Page({ title, lead, crumbs, acting, aside, wide, children }: PageProps) {
  usePageTitle(title);
  return (
    <>
      {acting}
      <div className="page">
        {crumbs ? <Crumbs to={crumbs} here={title} /> : null}
        <div className="page-head">
          <Heading level={1} data-size="lg" tabIndex={-1}>
            {title}
          </Heading>
          {lead ? <Paragraph data-size="lg">{lead}</Paragraph> : null}
          <Printed />
        </div>
        <div className={aside ? 'page-split' : wide ? 'page-wide' : 'page-single'}>
          <div className="stack">{children}</div>
          {aside ? <aside className="stack">{aside}</aside> : null}
        </div>
      </div>
    </>
  );
}

function usePageTitle(title: string): void {
  const t = useText();
  const brand = t('shell.brand');
  useEffect(() => {
    document.title = `${title} – ${brand}`;
  }, [title, brand]);
}

/** On paper a page says when it was true. */
function Printed() {
  const t = useText();
  const dates = useDates();
  return <p className="only-print">{t('print.made', { date: dates.full(dates.today) })}</p>;
}
