import { OutcomesDocument } from '../generated/graphql.ts';
import { ask } from './ask.ts';

const { breakdown } = await ask(OutcomesDocument, { years: [2022], level: 0.95 });

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

for (const { location, year, independenceRate6m: rate } of breakdown.rows) {
  if (rate.value === null || rate.interval === null) {
    console.log(location?.key, year, rate.status);
    continue;
  }
  const { lower, upper } = rate.interval;
  console.log(location?.key, year, percent(rate.value), `(${percent(lower)} to ${percent(upper)})`);
  console.log(`  ${rate.numerator} of ${rate.denominator}, unknown ${rate.unknown}, ${rate.status}`);
}
