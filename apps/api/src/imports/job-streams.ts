import { isOpenJob } from '@neue-wege/domain';
import type { ImportJobView } from './import-job.ts';

/** What somebody watches, and what ends it. */
export interface WatchedJob {
  /** The job as it is now; `undefined` once it may not be seen any more. */
  readonly read: () => ImportJobView | undefined | Promise<ImportJobView | undefined>;
  /** Calls back at the next change, until the returned function is called. */
  readonly onChange: (listener: () => void) => () => void;
  /** Whether whoever watches still has the rights with which they began. */
  readonly isStillAllowed: () => Promise<boolean>;
  /** Whether the rights cannot change while it is being looked up: then nobody waits for that. */
  readonly isAlone: boolean;
  readonly signal: AbortSignal;
}

/** Milliseconds between two pieces of news at least, and until rights and state are looked at again. */
const pace = { news: 200, look: 500 } as const;

/**
 * The job as it is, and again whenever it changed, five times a second at most; ends when the job has ended, when the rights
 * change, and with the request.
 */
export async function* watchJob(watched: WatchedJob): AsyncGenerator<ImportJobView, void, undefined> {
  const { read, onChange, isStillAllowed, isAlone, signal } = watched;
  let wake: (() => void) | undefined;
  let hasNews = true;
  let isAllowed = true;
  let looking: Promise<void> | undefined;
  let told = '';
  const stopListening = onChange(() => {
    hasNews = true;
    wake?.();
  });
  const onEnd = (): void => wake?.();
  signal.addEventListener('abort', onEnd);
  const pause = (milliseconds: number, isWoken: boolean): Promise<void> =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds).unref();
      wake = () => {
        if (!isWoken && !signal.aborted) return;
        clearTimeout(timer);
        resolve();
      };
    });
  const look = (): Promise<void> => {
    // The embedded engine answers nobody while an import runs; nor can anybody's rights be changed then.
    looking ??= lookOnce();
    looking.catch(() => undefined);
    return looking;
  };
  const lookOnce = async (): Promise<void> => {
    try {
      isAllowed = (await isStillAllowed()) && isAllowed;
    } finally {
      looking = undefined;
    }
  };
  try {
    while (!signal.aborted) {
      hasNews = false;
      const checked = look();
      if (!isAlone) await checked;
      const view = isAllowed ? await read() : undefined;
      if (view === undefined || signal.aborted) return;
      const text = JSON.stringify([
        view.state,
        view.bytesRead,
        view.bytesTotal,
        view.rowsRead,
        view.expiresAt,
      ]);
      if (text !== told) {
        told = text;
        yield view;
        if (!isOpenJob(view.state)) return;
        await pause(pace.news, false);
      }
      if (!hasNews) await pause(pace.look, true);
    }
  } finally {
    signal.removeEventListener('abort', onEnd);
    stopListening();
  }
}
