import { PickerDocument } from '../generated/graphql.ts';
import { ask } from './ask.ts';

const { dimensions, measures, publishedTables } = await ask(PickerDocument);

// What a measure can be split by: every dimension that it does not exclude.
const rate = measures.find(({ measure }) => measure === 'OCCUPANCY_RATE');
const excluded = new Set(rate?.notSplitBy);
const split = dimensions.filter(({ dimension }) => !excluded.has(dimension));
console.log(`${rate?.label.en}: ${split.map(({ label }) => label.en).join(', ')}`);

// Under disclosure control a question is a slice of a published table.
const tables = publishedTables.filter((table) => table.measures.includes('independence_rate_6m'));
console.log(tables.map(({ id }) => id).join(', '));
