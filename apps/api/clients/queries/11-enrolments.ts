import { EnrolmentsDocument, type EnrolmentsQuery } from '../generated/graphql.ts';
import { ask } from './ask.ts';

const where = { location: ['bocholt'], enteredFrom: '2022-01-01' };
const asOf = '2024-12-31';

const reasons: string[] = [];
let after: string | null = null;
do {
  const { enrolments }: EnrolmentsQuery = await ask(EnrolmentsDocument, { where, asOf, after });
  console.log(`${enrolments.nodes.length} of ${enrolments.totalCount}`);
  reasons.push(...enrolments.nodes.map(({ exitReason }) => exitReason ?? 'still there'));
  after = enrolments.pageInfo.hasNextPage ? enrolments.pageInfo.endCursor : null;
} while (after !== null);

console.log(reasons.filter((reason) => reason === 'REGULAR_END').length, 'ended regularly');
