import type { Client } from 'urql';
import type { SessionChannel, SessionNews } from './session-news.ts';

/** What the page knows while one session lasts, and how the one before ended. */
export interface SessionLife {
  /** Holds every answer of this life; another life starts with an empty one. */
  readonly client: Client;
  /** Everything drawn during one life is thrown away with it: it is the key of the pages. */
  readonly number: number;
  /** While it is not `null` nobody is known, whatever the server would say. */
  readonly farewell: 'signed-out' | 'ended' | null;
}

/** The session of the page, shared with the other tabs of the browser. */
export interface Session {
  readonly life: () => SessionLife;
  readonly subscribe: (listener: () => void) => () => void;
  /** Says what happened, here and in the other tabs. */
  readonly tell: (news: SessionNews) => void;
}

/** Starts the life of a page: whatever happens to the session, what was answered before is forgotten. */
export function createSession({
  createClient,
  openChannel,
}: {
  createClient: (onUnknown: () => void) => Client;
  openChannel: (onNews: (news: SessionNews) => void) => SessionChannel;
}): Session {
  const listeners = new Set<() => void>();
  const liveFrom = (number: number, farewell: SessionLife['farewell']): SessionLife => ({
    number,
    farewell,
    // Answers that a former client still receives say nothing about this life.
    client: createClient(() => {
      if (life.number === number && farewell === null) tell('ended');
    }),
  });
  const hear = (news: SessionNews): void => {
    // Whoever signed out is not told afterwards that the session has ended.
    if (news === 'ended' && life.farewell !== null) return;
    life = liveFrom(life.number + 1, news === 'signed-in' ? null : news);
    for (const listener of listeners) listener();
  };
  const channel = openChannel(hear);
  const tell = (news: SessionNews): void => {
    hear(news);
    channel.tell(news);
  };
  let life = liveFrom(1, null);
  return {
    life: () => life,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
  };
}
