import { Outlet, useRouterState } from '@tanstack/react-router';
import { NotYours } from './NotYours';
import { isOthers } from './navigation';
import { useMe } from './use-me';

/** OwnPages shows the page of the address, unless it is one of another party's: there nothing would be theirs to read. */
export function OwnPages() {
  const me = useMe();
  const path = useRouterState({ select: (s) => s.resolvedLocation?.pathname ?? s.location.pathname });
  return me && isOthers(me, path) ? <NotYours me={me} /> : <Outlet />;
}
