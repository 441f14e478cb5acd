import { AsOfDocument } from '../generated/graphql.ts';
import { ask } from './ask.ts';

const { then, now } = await ask(AsOfDocument, { day: '2024-09-30' });

for (const { asOf, dataVersion, rows } of [then, now]) {
  const first = rows[0];
  console.log(
    asOf,
    `version ${dataVersion}:`,
    first?.year,
    first?.completions.value ?? first?.completions.status,
  );
}
