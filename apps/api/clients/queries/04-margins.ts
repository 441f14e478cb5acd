import { MarginsDocument } from '../generated/graphql.ts';
import { ask } from './ask.ts';

const { breakdown } = await ask(MarginsDocument, { years: [2021, 2022] });

for (const { isTotalOf, location, year, participants } of breakdown.rows) {
  const over = isTotalOf.length === 0 ? 'a cell' : `over every ${isTotalOf.join(', ')}`;
  console.log(location?.key ?? 'all', year ?? 'all', participants.value ?? participants.status, over);
}
