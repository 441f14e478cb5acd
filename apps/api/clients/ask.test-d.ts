import { ComparisonDocument, DataStatusDocument, WhoCameDocument } from './generated/graphql.ts';
import { ask } from './queries/ask.ts';

/** What the compiler says before anything is sent. */
export async function typesOfQuestionsAndAnswers(): Promise<void> {
  const { breakdown } = await ask(WhoCameDocument, { years: [2021] });
  const value: number | null | undefined = breakdown.rows[0]?.enrolments.value;
  await ask(DataStatusDocument);
  // @ts-expect-error A number may be missing.
  const missing: number = breakdown.total.enrolments.value;
  // @ts-expect-error Only what was asked for is there.
  const exits: unknown = breakdown.total.exits;
  // @ts-expect-error Years are numbers.
  await ask(WhoCameDocument, { years: ['2021'] });
  // @ts-expect-error Variables that are needed cannot be left out.
  await ask(ComparisonDocument, { a: {} });
  console.log(value, missing, exits);
}
