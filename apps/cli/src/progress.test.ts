import { describe, expect, it } from 'vitest';
import { createProgress, type Progress } from './progress.ts';

/** Progress against a clock that the test turns by hand. */
function watch(isTerminal: boolean): {
  progress: Progress;
  written(): string;
  pass(milliseconds: number): void;
} {
  let text = '';
  let time = 0;
  const stderr = {
    write: async (more: string) => {
      text += more;
    },
  };
  return {
    progress: createProgress({ stderr, isTerminal, now: () => new Date(time) }),
    written: () => text,
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
}

describe('createProgress', () => {
  it('rewrites one line on a terminal and removes it at the end', async () => {
    const watched = watch(true);
    watched.progress.report('1 of 3');
    watched.progress.report('too soon');
    watched.pass(150);
    watched.progress.report('2 of 3');
    await watched.progress.end();
    expect(watched.written()).toBe('\r\u001B[K1 of 3\r\u001B[K2 of 3\r\u001B[K');
  });

  it('writes a plain line now and then elsewhere, and none for short work', async () => {
    const watched = watch(false);
    watched.progress.report('1 of 3');
    watched.pass(6000);
    watched.progress.report('2 of 3');
    watched.progress.report('too soon');
    await watched.progress.end();
    expect(watched.written()).toBe('2 of 3\n');
  });
});
