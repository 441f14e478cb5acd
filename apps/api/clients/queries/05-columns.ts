import { ColumnsDocument } from '../generated/graphql.ts';
import { ask } from './ask.ts';

const { breakdown } = await ask(ColumnsDocument, { measures: ['ENROLMENTS', 'COMPLETION_RATE'] });

const column = new Map(breakdown.columns.map(({ id, values }) => [id, values]));
const wanted = [
  'run',
  'quarter',
  'enrolments.value',
  'completion_rate.numerator',
  'completion_rate.denominator',
];

console.log(wanted.join(';'));
for (const row of (column.get('run') ?? []).keys()) {
  console.log(wanted.map((id) => column.get(id)?.[row] ?? '').join(';'));
}
