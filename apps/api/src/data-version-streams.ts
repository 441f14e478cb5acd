import type { DataVersionWatch } from '@neue-wege/database';
import { DomainError } from '@neue-wege/domain';
import type { Asker } from './access/asker.ts';

/** Whose stream it is, and what ends it. */
export interface StreamOfVersions {
  /** Where new versions are heard of. */
  readonly watch: Pick<DataVersionWatch, 'current' | 'onDataVersion'>;
  readonly asker: Asker;
  /** Whether they still have the rights that they had when it began. */
  readonly isStillAllowed: () => Promise<boolean>;
  /** Ends with the request. */
  readonly signal: AbortSignal;
  /** The version that they know; without it the newest one. */
  readonly after: number | null;
}

/** Streams of new data versions, as many as there may be. */
export interface DataVersionStreams {
  /** @throws DomainError `RATE_LIMITED` when somebody, or everybody together, has too many. */
  readonly open: (stream: StreamOfVersions) => AsyncGenerator<number, void, undefined>;
  /** Ends every stream, for good: the server stops. */
  readonly end: () => void;
}

/** How many streams there may be at a time. */
export const streamLimits = { perAsker: 5, together: 500 } as const;

/** Milliseconds after which it is looked again whether somebody still has their rights. */
const rightsLastFor = 500;

export function createDataVersionStreams(): DataVersionStreams {
  const open = new Set<string>();
  const byActor = new Map<string, number>();
  const ending = new AbortController();
  return {
    open({ watch, asker: { actor }, isStillAllowed, signal, after }) {
      const own = byActor.get(actor) ?? 0;
      if (own >= streamLimits.perAsker || open.size >= streamLimits.together) throw tooManyStreams();
      const id = crypto.randomUUID();
      open.add(id);
      byActor.set(actor, own + 1);
      const close = (): void => {
        if (!open.delete(id)) return;
        const rest = (byActor.get(actor) ?? 1) - 1;
        if (rest === 0) byActor.delete(actor);
        else byActor.set(actor, rest);
      };
      const end = AbortSignal.any([signal, ending.signal]);
      // Also when nobody ever takes an event from it.
      end.addEventListener('abort', close, { once: true });
      return newVersions({ watch, after, isStillAllowed, end, close });
    },
    end: () => ending.abort(),
  };
}

async function* newVersions({
  watch,
  after,
  isStillAllowed,
  end,
  close,
}: Pick<StreamOfVersions, 'watch' | 'after' | 'isStillAllowed'> & {
  readonly end: AbortSignal;
  readonly close: () => void;
}): AsyncGenerator<number, void, undefined> {
  let newest = watch.current();
  let told = after ?? newest;
  let wake: (() => void) | undefined;
  const stopWatching = watch.onDataVersion((dataVersion) => {
    newest = dataVersion;
    wake?.();
  });
  const onEnd = (): void => wake?.();
  end.addEventListener('abort', onEnd);
  try {
    while (!end.aborted) {
      if (newest === null || (told !== null && newest <= told)) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, rightsLastFor).unref();
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      // Nothing is told to whom it is no longer open, however it came to be told.
      if (end.aborted || !(await isStillAllowed())) return;
      if (newest !== null && (told === null || newest > told)) {
        told = newest;
        yield newest;
      }
    }
  } finally {
    end.removeEventListener('abort', onEnd);
    stopWatching();
    close();
  }
}

function tooManyStreams(): DomainError {
  return new DomainError('RATE_LIMITED', [
    { place: '', message: `At most ${streamLimits.perAsker} streams at a time; end one that is open` },
  ]);
}
