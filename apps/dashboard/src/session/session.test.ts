import { type Client, createClient } from 'urql';
import { describe, expect, it } from 'vitest';
import { createSession, type Session } from './session.ts';
import type { SessionNews } from './session-news.ts';

interface Tab {
  readonly session: Session;
  /** The server does not know whoever asked with this client. */
  readonly turnAway: (client: Client) => void;
}

/** Tabs of one browser: what one says the others hear. */
function openTabs(count: number): readonly Tab[] {
  const ears: ((news: SessionNews) => void)[] = [];
  return Array.from({ length: count }, (_, index) => {
    const onUnknown = new Map<Client, () => void>();
    const session = createSession({
      createClient: (listener) => {
        const client = createClient({ url: '/graphql', preferGetMethod: false, exchanges: [] });
        onUnknown.set(client, listener);
        return client;
      },
      openChannel: (onNews) => {
        ears.push(onNews);
        return {
          tell: (news) => ears.filter((_ear, place) => place !== index).forEach((ear) => ear(news)),
          close: () => undefined,
        };
      },
    });
    return { session, turnAway: (client) => onUnknown.get(client)?.() };
  });
}

const one = (): Tab => {
  const [tab] = openTabs(1);
  if (tab === undefined) throw new Error('No tab');
  return tab;
};

describe('createSession', () => {
  it('forgets every answer when the server knows nobody any more (W06)', () => {
    const { session, turnAway } = one();
    const { client } = session.life();
    turnAway(client);
    expect(session.life().client).not.toBe(client);
    expect(session.life().farewell).toBe('ended');
  });

  it('forgets in every tab alike (W06)', () => {
    const tabs = openTabs(3);
    tabs[0]?.session.tell('signed-out');
    expect(tabs.map(({ session }) => session.life().farewell)).toEqual(Array(3).fill('signed-out'));
    expect(tabs.map(({ session }) => session.life().number)).toEqual([2, 2, 2]);
  });

  it('ends once, however many questions are turned away', () => {
    const { session, turnAway } = one();
    const { client } = session.life();
    turnAway(client);
    turnAway(client);
    expect(session.life().number).toBe(2);
  });

  it('does not let an answer of a former session end the present one', () => {
    const { session, turnAway } = one();
    const { client } = session.life();
    session.tell('signed-in');
    turnAway(client);
    expect(session.life().farewell).toBeNull();
  });

  it('does not tell whoever signed out that the session has ended', () => {
    const { session } = one();
    session.tell('signed-out');
    session.tell('ended');
    expect(session.life().farewell).toBe('signed-out');
  });

  it('begins anew for another person without what was answered to the first', () => {
    const [here, there] = openTabs(2);
    const before = here?.session.life().client;
    there?.session.tell('signed-in');
    expect(here?.session.life().client).not.toBe(before);
    expect(here?.session.life().farewell).toBeNull();
  });

  it('says so to whoever draws the page', () => {
    const { session } = one();
    let changes = 0;
    const stop = session.subscribe(() => {
      changes += 1;
    });
    session.tell('ended');
    stop();
    session.tell('signed-in');
    expect(changes).toBe(1);
  });
});
