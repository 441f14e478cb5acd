import { WhoCameDocument } from '../generated/graphql.ts';
import { ask } from './ask.ts';

const { breakdown } = await ask(WhoCameDocument, { years: [2021, 2022] });

console.log(`As of ${breakdown.asOf}, data version ${breakdown.dataVersion}`);
for (const { location, year, enrolments, participants } of breakdown.rows) {
  // A number that may not be shown is null; its status says why.
  console.log(
    location?.name,
    year,
    enrolments.value ?? enrolments.status,
    participants.value ?? participants.status,
  );
}
// Asked for, never added up: a person who came in both years counts once.
console.log('All', breakdown.total.participants.value ?? breakdown.total.participants.status);
