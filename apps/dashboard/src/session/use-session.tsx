import { createContext, type ReactElement, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { Provider } from 'urql';
import type { Session, SessionLife } from './session.ts';

const SessionContext = createContext<Pick<SessionLife, 'farewell'> & Pick<Session, 'tell'>>({
  farewell: null,
  tell: () => undefined,
});

/** Draws everything anew in every life of the session, so that nothing of the former one is left in any corner. */
export function SessionProvider(props: { session: Session; children: ReactNode }): ReactElement {
  const { session, children } = props;
  const { client, number, farewell } = useSyncExternalStore(session.subscribe, session.life);
  return (
    <SessionContext key={number} value={{ farewell, tell: session.tell }}>
      <Provider value={client}>{children}</Provider>
    </SessionContext>
  );
}

export function useSession(): Pick<SessionLife, 'farewell'> & Pick<Session, 'tell'> {
  return useContext(SessionContext);
}
