import { Worker } from 'node:worker_threads';
import type { LinearProgram, ProgramAim, ProgramSolver } from './program-solver.ts';

/** What the thread is asked. */
export type ThreadQuestion = { readonly id: number; readonly number: number } & Question;

type Question =
  | { readonly kind: 'open'; readonly program: LinearProgram }
  | { readonly kind: 'solve'; readonly aim: ProgramAim }
  | { readonly kind: 'close' };

/** What the thread answers. */
export interface ThreadAnswer {
  readonly id: number;
  readonly point: Float64Array | null;
  readonly failure: string | null;
}

let solver: ProgramSolver | undefined;

/** HiGHS in a thread of its own, started with the first question: while it searches, this one answers others. */
export function loadProgramSolver(): ProgramSolver {
  solver ??= startSolver();
  return solver;
}

function startSolver(): ProgramSolver {
  const thread = new SolverThread();
  let opened = 0;
  return {
    async open(program) {
      const number = (opened += 1);
      await thread.ask(number, { kind: 'open', program });
      return {
        cheapest: (aim) => thread.ask(number, { kind: 'solve', aim }),
        close: async () => {
          await thread.ask(number, { kind: 'close' });
        },
      };
    },
  };
}

interface Waiting {
  readonly resolve: (point: Float64Array | null) => void;
  readonly reject: (error: Error) => void;
}

/** The thread, which keeps the process alive only while it has something to answer. */
class SolverThread {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #asked = 0;

  ask(number: number, question: Question): Promise<Float64Array | null> {
    const worker = this.#started();
    const id = (this.#asked += 1);
    worker.ref();
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ ...question, id, number } satisfies ThreadQuestion);
    });
  }

  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(new URL('./solver-thread.ts', import.meta.url));
    worker.on('message', (answer: ThreadAnswer) => this.#take(answer));
    worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => this.#fail(new Error('the thread of the solver has ended')));
    this.#worker = worker;
    return worker;
  }

  #take({ id, point, failure }: ThreadAnswer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#worker?.unref();
    if (failure === null) waiting?.resolve(point);
    else waiting?.reject(new Error(failure));
  }

  /** Whoever waits is told; the next question starts a new thread, in which no program is open. */
  #fail(error: Error): void {
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
