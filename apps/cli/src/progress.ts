import type { CommandIo } from './command-io.ts';

/** Tells a waiting person how far long work has come. */
export interface Progress {
  report(text: string): void;
  /** Removes what was rewritten in place. */
  end(): Promise<void>;
}

const terminalPause = 100;
const plainPause = 5000;
const clearLine = '\r\u001B[K';

/** Progress on the messages of a command: one line rewritten in place on a terminal, a plain line now and then elsewhere. */
export function createProgress(io: Pick<CommandIo, 'stderr' | 'isTerminal' | 'now'>): Progress {
  const pause = io.isTerminal ? terminalPause : plainPause;
  let next = io.now().getTime() + (io.isTerminal ? 0 : pause);
  let isShown = false;
  return {
    report(text) {
      const now = io.now().getTime();
      if (now < next) return;
      next = now + pause;
      isShown = io.isTerminal;
      void io.stderr.write(io.isTerminal ? `${clearLine}${text}` : `${text}\n`);
    },
    async end() {
      if (isShown) await io.stderr.write(clearLine);
      isShown = false;
    },
  };
}
