import { ComparisonDocument } from '../generated/graphql.ts';
import { ask } from './ask.ts';

const { comparison } = await ask(ComparisonDocument, {
  a: { location: ['bocholt'] },
  b: { location: ['coesfeld'] },
  where: { year: [2022] },
});

const points = (share: number): string => (100 * share).toFixed(1);

if (comparison.difference === null || comparison.interval === null) {
  console.log('Too little is known to compare.');
} else {
  const { lower, upper } = comparison.interval;
  console.log(`${points(comparison.difference)} points (${points(lower)} to ${points(upper)})`);
}
console.log(comparison.verdict, comparison.words?.en ?? '');
console.log(comparison.note.en);
