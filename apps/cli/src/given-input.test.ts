import { describe, expect, it } from 'vitest';
import { askLine } from './given-input.ts';
import { UsageError } from './usage-error.ts';

const stderr = { write: () => Promise.resolve() };

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}

function ask(stdin: AsyncIterable<Uint8Array>): Promise<string> {
  return askLine('Key: ', { stdin, stderr, isTerminal: false });
}

describe('askLine', () => {
  it('reads one line, with or without its end, and nothing where there is none', async () => {
    expect(await ask(pieces('K-1'))).toBe('K-1');
    expect(await ask(pieces('K-', '1\r\n', '\n'))).toBe('K-1');
    expect(await ask(pieces())).toBe('');
  });

  it('refuses a second line, also one that comes later, and repeats neither', async () => {
    for (const texts of [['K-1\nK-2'], ['K-1\n', 'K-2\n']]) {
      const error: unknown = await ask(pieces(...texts)).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(UsageError);
      expect(JSON.stringify(error)).not.toContain('K-');
    }
  });

  it('waits for no end of what somebody types', async () => {
    async function* typed(): AsyncGenerator<Uint8Array> {
      yield* pieces('K-1\n');
      throw new Error('The person has nothing to add');
    }
    expect(await ask(Object.assign(typed(), { isTTY: true }))).toBe('K-1');
  });
});
