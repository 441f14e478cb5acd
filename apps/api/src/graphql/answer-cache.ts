/** A finished answer, as its bytes go out. */
export interface StoredAnswer {
  readonly body: Buffer;
  readonly contentType: string;
  readonly etag: string;
  /** What else has to happen whenever it is given again, such as being recorded. */
  readonly whenGivenAgain: readonly GivenAgain[];
}

/** Something that has to happen for every answer, also for one that was not computed anew. */
export type GivenAgain = (exchange: { readonly actor: string }) => Promise<void> | void;

/** Answers by everything that they depend on. */
export interface AnswerCache {
  readonly find: (key: string) => StoredAnswer | undefined;
  readonly store: (key: string, answer: StoredAnswer) => void;
  /** The bytes it holds now: answers, their keys, and what each entry costs beside them. */
  readonly bytes: () => number;
}

const bytesPerEntry = 512;

/**
 * A cache that never holds more than `limit` bytes: what was not asked for the longest goes first. An answer of more than an
 * eighth of it is not kept, so that one question cannot empty the cache of everybody else; with 0 nothing is.
 */
export function createAnswerCache(limit: number): AnswerCache {
  const answers = new Map<string, StoredAnswer>();
  let bytes = 0;
  const drop = (key: string): void => {
    const answer = answers.get(key);
    if (answer === undefined) return;
    answers.delete(key);
    bytes -= sizeOf(key, answer);
  };
  return {
    find: (key) => {
      const answer = answers.get(key);
      if (answer === undefined) return undefined;
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    store: (key, answer) => {
      const size = sizeOf(key, answer);
      if (size > limit / 8) return;
      drop(key);
      answers.set(key, answer);
      bytes += size;
      for (const oldest of answers.keys()) {
        if (bytes <= limit) break;
        drop(oldest);
      }
    },
    bytes: () => bytes,
  };
}

/** A text takes up to two bytes a character. */
function sizeOf(key: string, { body }: StoredAnswer): number {
  return body.byteLength + 2 * key.length + bytesPerEntry;
}
