import type { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';

/** What happens on a channel: what others say there, and whether one would hear it. */
export interface ChannelListener {
  readonly onMessage: (payload: string) => void;
  /** From now on messages arrive; whatever was said before may have been missed. */
  readonly onConnect: () => void;
  /** From now on messages may be missed. */
  readonly onDisconnect: () => void;
}

/** Listens on a channel until the returned function is called. */
export type Listen = (channel: string, listener: ChannelListener) => Promise<() => Promise<void>>;

/** The embedded engine hears itself, and nobody else uses it. */
export function listenOnPglite(pglite: PGlite): Listen {
  return async (channel, { onMessage, onConnect }) => {
    const stop = await pglite.listen(channel, onMessage);
    onConnect();
    return async () => {
      if (!pglite.closed) await stop();
    };
  };
}

/** Milliseconds: a connection that is silently gone is noticed after two of `heartbeat`, and opened anew after `pause`. */
const patience = { heartbeat: 5_000, pause: 500 } as const;

/** PostgreSQL is listened to by a connection of its own, which is opened anew whenever it breaks. */
export function listenOnPostgres(url: string): Listen {
  return async (channel, listener) => {
    let stopped = false;
    let end: (() => Promise<void>) | undefined;
    let timer: NodeJS.Timeout | undefined;
    const connect = async (): Promise<void> => {
      const onBreak = (): void => {
        if (stopped) return;
        listener.onDisconnect();
        timer = setTimeout(() => void connect().catch(onBreak), patience.pause).unref();
      };
      end = await openChannel({ url, channel, onMessage: listener.onMessage, onBreak });
      if (stopped) await end();
      else listener.onConnect();
    };
    await connect();
    return async () => {
      stopped = true;
      clearTimeout(timer);
      await end?.();
    };
  };
}

/** One connection that listens; `onBreak` is called once, when it is gone without having been ended. */
async function openChannel({
  url,
  channel,
  onMessage,
  onBreak,
}: {
  readonly url: string;
  readonly channel: string;
  readonly onMessage: (payload: string) => void;
  readonly onBreak: () => void;
}): Promise<() => Promise<void>> {
  const client = new Client({
    connectionString: url,
    application_name: 'neue-wege-listener',
    connectionTimeoutMillis: patience.heartbeat,
    query_timeout: patience.heartbeat,
    keepAlive: true,
  });
  let ended = false;
  const end = async (): Promise<void> => {
    ended = true;
    clearInterval(heartbeat);
    await client.end().catch(() => undefined);
  };
  const broke = (): void => {
    if (ended) return;
    void end();
    onBreak();
  };
  const heartbeat = setInterval(() => void client.query('select 1').catch(broke), patience.heartbeat).unref();
  client.on('error', () => isOpen && broke());
  client.on('end', () => isOpen && broke());
  client.on('notification', ({ payload = '' }) => onMessage(payload));
  let isOpen = false;
  try {
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    isOpen = true;
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}
