import { DomainError } from '@neue-wege/domain';

/** How many files of records may be on their way at a time: each holds a connection to the database until it is out. */
export const streamPlaces = { perPerson: 2, together: 5 } as const;

/** Too many files of records are on their way; a place may be free as soon as this. */
export class NoPlace extends DomainError {
  /** In seconds. */
  readonly retryAfter = 60;

  constructor(message: string) {
    super('RATE_LIMITED', [{ place: 'enrolments', message }]);
    this.name = 'NoPlace';
  }
}

/** Places for files of records. */
export interface StreamPlaces {
  /**
   * Takes a place until the request of this signal is over.
   *
   * @throws NoPlace when somebody, or everybody together, has too many.
   */
  readonly take: (person: string, signal: AbortSignal) => void;
}

/** Places that nobody has taken. */
export function createStreamPlaces(): StreamPlaces {
  const held = new Map<AbortSignal, string>();
  return {
    take(person, signal) {
      signal.throwIfAborted();
      const own = [...held.values()].filter((holder) => holder === person).length;
      if (own >= streamPlaces.perPerson)
        throw new NoPlace(
          `at most ${streamPlaces.perPerson} files of records at a time; wait until one has arrived`,
        );
      if (held.size >= streamPlaces.together)
        throw new NoPlace('too many files of records are on their way to others; try again in a minute');
      held.set(signal, person);
      signal.addEventListener('abort', () => held.delete(signal), { once: true });
    },
  };
}
