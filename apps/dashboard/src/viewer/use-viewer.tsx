import {
  createContext,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useQuery } from 'urql';
import { whoAsks } from '../ask/client.ts';
import { type Failure, failureOf, isUnknown } from '../ask/failure.ts';
import { useReturn } from '../frame/use-return.ts';
import { ViewerDocument } from '../generated/graphql.ts';
import { useSession } from '../session/use-session.tsx';
import type { Viewer } from './viewer.ts';

/** Whether somebody is known. */
export type Known =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly state: 'nobody' }
  | { readonly state: 'known'; readonly viewer: Viewer };

const ViewerContext = createContext<Known>({ state: 'loading' });

/**
 * Who asks, for the whole page; asked again whenever somebody comes back to it. Another person, other rights, or nobody at
 * all: what was answered before is no longer theirs.
 */
export function ViewerProvider(props: { children: ReactNode }): ReactElement {
  const { children } = props;
  const { farewell, tell } = useSession();
  const [{ data, error, fetching }, execute] = useQuery({
    query: ViewerDocument,
    variables: {},
    context: whoAsks,
    pause: farewell !== null,
  });
  const askAgain = (): void => execute({ requestPolicy: 'network-only' });
  useReturn(askAgain);

  const answered = error === undefined ? data?.viewer : isUnknown(error) ? null : undefined;
  const first = useRef<string | null>(null);
  useEffect(() => {
    if (answered === undefined) return;
    const now = JSON.stringify(answered === null ? null : { ...answered, syntheticData: false });
    first.current ??= now;
    if (first.current !== now) tell(answered === null ? 'ended' : 'signed-in');
  }, [answered, tell]);

  // A network that fails on the way back says nothing about who sits here.
  const [last, setLast] = useState(answered);
  if (answered !== undefined && answered !== last) setLast(answered);
  const viewer = answered === undefined ? last : answered;

  return <ViewerContext value={knownOf()}>{children}</ViewerContext>;

  function knownOf(): Known {
    if (farewell !== null || viewer === null) return { state: 'nobody' };
    if (viewer !== undefined) return { state: 'known', viewer };
    if (error === undefined || fetching) return { state: 'loading' };
    return { state: 'failed', failure: failureOf(error), retry: askAgain };
  }
}

export function useKnown(): Known {
  return useContext(ViewerContext);
}

/** Whoever is signed in; `null` as long as nobody is. */
export function useViewer(): Viewer | null {
  const known = useKnown();
  return known.state === 'known' ? known.viewer : null;
}
