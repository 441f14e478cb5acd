import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, useMemo } from 'react';
import { useSearch } from 'wouter/use-browser-location';
import { DirectoryProvider, useDirectory } from './directory/use-directory.tsx';
import { futureDay, readFilters } from './filters/filters.ts';
import { PageFrame } from './frame/page-frame.tsx';
import { Pages } from './pages.tsx';
import { ReadingProvider } from './reading/use-reading.tsx';
import { TodayContext } from './reading/use-today.tsx';
import type { Session } from './session/session.ts';
import { SessionProvider } from './session/use-session.tsx';
import { useViewer, ViewerProvider } from './viewer/use-viewer.tsx';

/** The whole dashboard; `today` is the default and latest as-of day. */
export function App(props: { session: Session; today: PlainDate }): ReactElement {
  const { session, today } = props;
  const search = useSearch();
  const filters = useMemo(() => readFilters(new URLSearchParams(search)).filters, [search]);
  // Names and the label of made-up data are there of today, where the day has yet to come.
  const asOf = futureDay(filters, today) === null ? filters.asOf : null;
  return (
    <SessionProvider session={session}>
      <ReadingProvider language={filters.language}>
        <TodayContext value={today}>
          <ViewerProvider>
            <DirectoryProvider asOf={asOf}>
              <Framed today={today} />
            </DirectoryProvider>
          </ViewerProvider>
        </TodayContext>
      </ReadingProvider>
    </SessionProvider>
  );
}

function Framed(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const directory = useDirectory();
  const viewer = useViewer();
  // The state of the data may be on its way, refused, or protected still: what is known of whoever asks says it too.
  const isSynthetic =
    viewer?.syntheticData === true || (directory.state === 'ready' && directory.data.dataStatus.synthetic);
  return (
    <PageFrame isSynthetic={isSynthetic}>
      <Pages today={today} />
    </PageFrame>
  );
}
