import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, useMemo } from 'react';
import { type Client, Provider } from 'urql';
import { Route, Switch } from 'wouter';
import { useSearch } from 'wouter/use-browser-location';
import { DirectoryProvider, useDirectory } from './directory/use-directory.tsx';
import { readFilters } from './filters/filters.ts';
import { CrashNotice } from './frame/crash-notice.tsx';
import { NotFoundPage } from './frame/not-found-page.tsx';
import { PageFrame } from './frame/page-frame.tsx';
import { ReadingProvider } from './reading/use-reading.tsx';
import { routes } from './routes.ts';

/** The whole dashboard; `today` is the default and latest as-of day. */
export function App(props: { client: Client; today: PlainDate }): ReactElement {
  const { client, today } = props;
  const search = useSearch();
  const { language, asOf } = useMemo(() => readFilters(new URLSearchParams(search)).filters, [search]);
  return (
    <Provider value={client}>
      <ReadingProvider language={language}>
        <DirectoryProvider asOf={asOf}>
          <Pages today={today} />
        </DirectoryProvider>
      </ReadingProvider>
    </Provider>
  );
}

function Pages(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const directory = useDirectory();
  return (
    <PageFrame isSynthetic={directory.state === 'ready' && directory.data.dataStatus.synthetic}>
      <CrashNotice>
        <Switch>
          {routes.map(({ path, page: Page }) => (
            <Route key={path} path={path}>
              <Page today={today} />
            </Route>
          ))}
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </CrashNotice>
    </PageFrame>
  );
}
