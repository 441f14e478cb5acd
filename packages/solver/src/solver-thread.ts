import { parentPort } from 'node:worker_threads';
import { loadHighs } from './load-highs.ts';
import type { ThreadAnswer, ThreadQuestion } from './load-program-solver.ts';
import { type LoadedProgram, loadProgram } from './solve-program.ts';

/** Solves what it is asked, one question after the other, beside the thread that answers people. */
const port = parentPort;
if (port === null) throw new Error('this module is the entry of a worker thread');
const highs = await loadHighs();
const programs = new Map<number, LoadedProgram>();

port.on('message', (question: ThreadQuestion) => {
  const { id } = question;
  let answer: ThreadAnswer;
  try {
    answer = { id, point: answerTo(question), failure: null };
  } catch (error) {
    answer = { id, point: null, failure: error instanceof Error ? error.message : String(error) };
  }
  port.postMessage(answer);
});

function answerTo(question: ThreadQuestion): Float64Array | null {
  const { kind, number } = question;
  switch (kind) {
    case 'open':
      programs.set(number, loadProgram(highs, question.program));
      return null;
    case 'solve':
      return programs.get(number)?.cheapest(question.aim) ?? null;
    case 'close':
      programs.get(number)?.close();
      programs.delete(number);
      return null;
    default:
      throw new Error(`no question ${String(kind satisfies never)}`);
  }
}
