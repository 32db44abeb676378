import { Breadcrumbs } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useText } from '../text/use-text';

/** CrumbTo is one step of the way to a page. */
export interface CrumbTo {
  label: string;
  to: string;
  /** What stands behind the question mark, so that a list is found again as it was filtered. */
  search?: Record<string, unknown>;
}

/** Crumbs shows the way to this page; on a narrow screen only the step back. */
export function Crumbs({ to, here }: { to: CrumbTo[]; here: string }) {
  const t = useText();
  const back = to.at(-1);
  return (
    <Breadcrumbs aria-label={t('shell.crumbs')} className="crumbs">
      {back ? (
        <Breadcrumbs.Link asChild>
          <Link to={back.to} search={back.search}>
            {back.label}
          </Link>
        </Breadcrumbs.Link>
      ) : null}
      <Breadcrumbs.List>
        {to.map((crumb) => (
          <Breadcrumbs.Item key={crumb.to}>
            <Breadcrumbs.Link asChild>
              <Link to={crumb.to} search={crumb.search}>
                {crumb.label}
              </Link>
            </Breadcrumbs.Link>
          </Breadcrumbs.Item>
        ))}
        <Breadcrumbs.Item>
          <span aria-current="page">{here}</span>
        </Breadcrumbs.Item>
      </Breadcrumbs.List>
    </Breadcrumbs>
  );
}
