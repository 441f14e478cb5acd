import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, Suspense, useEffect, useRef } from 'react';
import { Route, Switch } from 'wouter';
import { navigate, usePathname } from 'wouter/use-browser-location';
import { CrashNotice } from './frame/crash-notice.tsx';
import { mainId } from './frame/main-id.ts';
import { NotFoundPage } from './frame/not-found-page.tsx';
import { routes } from './routes.ts';
import { useSession } from './session/use-session.tsx';
import { signInAddress, signInPath } from './sign-in/return-address.ts';
import { useKnown } from './viewer/use-viewer.tsx';

/** The page of the address, for whoever is known; everybody else signs in first and comes back to it. */
export function Pages(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const path = usePathname();
  const known = useKnown();
  useFocusOnPage(path);
  if (known.state === 'nobody' && path !== signInPath && !isOpen(path)) return <ToSignIn />;
  return (
    <CrashNotice key={path}>
      <Suspense fallback={<div aria-busy="true" />}>
        <Switch>
          {routes.map(({ path: pagePath, page: Page }) => (
            <Route key={pagePath} path={pagePath}>
              <Page today={today} />
            </Route>
          ))}
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </CrashNotice>
  );
}

function isOpen(path: string): boolean {
  return routes.some((route) => route.isOpen === true && route.path === path);
}

function ToSignIn(): null {
  const { farewell } = useSession();
  useEffect(() => {
    navigate(signInAddress(window.location, { isComingBack: farewell !== 'signed-out' }), { replace: true });
  }, [farewell]);
  return null;
}

/** Another page begins at its beginning, for the keyboard and for screen readers too. */
function useFocusOnPage(path: string): void {
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    document.getElementById(mainId)?.focus();
    window.scrollTo(0, 0);
  }, [path]);
}
