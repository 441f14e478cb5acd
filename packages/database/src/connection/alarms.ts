/** Something that the program itself should never attempt: its own rules failed, and row security stood under them. */
export interface Alarm {
  /** A context without a location, which shows nothing; or a row that the database refused. */
  readonly kind: 'no_location' | 'row_refused';
  /** Whose request it was. */
  readonly actor: string;
}

/** Where alarms go: to nobody, until somebody listens. */
export interface Alarms {
  raise(alarm: Alarm): void;
  /** Calls the listener for every alarm from now on; the answer ends that. */
  listen(listener: (alarm: Alarm) => void): () => void;
}

/** Alarms that nobody listens to yet. */
export function createAlarms(): Alarms {
  const listeners = new Set<(alarm: Alarm) => void>();
  return {
    raise(alarm) {
      for (const listener of listeners) listener(alarm);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
