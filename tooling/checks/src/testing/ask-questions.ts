import { type FactSource, type PlainDate, parseBreakdownRequest, runBreakdown } from '@neue-wege/domain';
import { type BreakdownDocument, breakdownJson } from '@neue-wege/reports';
import { type Comparison, compareAnswer, type Difference } from './compare-answer.ts';
import type { ExpectedQuestion } from './decode-expected.ts';

/** What came of all questions, and how long the first one takes. */
export interface Answered extends Comparison {
  readonly wholeMs: number;
  readonly sourceMs: number;
}

interface Asked {
  readonly source: FactSource;
  readonly today: PlainDate;
}

const repeats = 7;

/** Asks every question through the one door, compares the answers, and times the first question. */
export async function askQuestions(questions: readonly ExpectedQuestion[], asked: Asked): Promise<Answered> {
  let compared = 0;
  const differences: Difference[] = [];
  for (const [index, question] of questions.entries()) {
    const comparison = compareAnswer(question, await ask(question, asked));
    compared += comparison.compared;
    const place = `question ${index + 1} (by ${question.by.join(',')})`;
    differences.push(
      ...comparison.differences.map((difference) => ({
        ...difference,
        place: `${place} ${difference.place}`,
      })),
    );
  }
  return { compared, differences, ...(await time(questions[0], asked)) };
}

async function ask(question: ExpectedQuestion, { source, today }: Asked): Promise<BreakdownDocument> {
  const request = parseBreakdownRequest(question, { today, profile: 'EXACT' });
  const context = { actor: 'check', locations: 'all', profile: 'EXACT' } as const;
  return breakdownJson(await runBreakdown(request, { source, context }));
}

async function time(
  question: ExpectedQuestion | undefined,
  asked: Asked,
): Promise<{ wholeMs: number; sourceMs: number }> {
  if (question === undefined) return { wholeMs: 0, sourceMs: 0 };
  const wholes: number[] = [];
  const sources: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    let inSource = 0;
    const source: FactSource = {
      versions: () => asked.source.versions(),
      read: (at, use) =>
        asked.source.read(at, (snapshot) =>
          use({
            ...snapshot,
            async answer(part) {
              const begun = performance.now();
              const rows = await snapshot.answer(part);
              inSource += performance.now() - begun;
              return rows;
            },
          }),
        ),
    };
    const begun = performance.now();
    await ask(question, { ...asked, source });
    wholes.push(performance.now() - begun);
    sources.push(inSource);
  }
  return { wholeMs: median(wholes), sourceMs: median(sources) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
