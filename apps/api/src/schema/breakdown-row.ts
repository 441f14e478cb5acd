import {
  type BreakdownRow,
  type CountValue,
  type Measure,
  measureIds,
  measures,
  type QuantityValue,
  type RateValue,
} from '@neue-wege/domain';
import { builder } from '../builder.ts';
import type { DirectoryEntries } from '../directory-entries.ts';
import { describe } from './dimension.ts';
import { type FieldOf, fieldsOf } from './field-of.ts';
import { fieldName } from './graphql-name.ts';
import { type RowKeys, RowKeysType, rowKeys } from './row-keys.ts';
import { CountType, QuantityType, RateType } from './value.ts';

/** A row as a plain object whose properties are the fields of the schema: large answers need no resolver per field. */
export type AnswerRow = RowKeys &
  Record<FieldOf<'count'>, CountValue> &
  Record<FieldOf<'quantity'>, QuantityValue> &
  Record<FieldOf<'rate'>, RateValue>;

const countFields = fieldsOf<'count', string>(idsOfKind('count'));
const quantityFields = fieldsOf<'quantity', string>(idsOfKind('quantity'));
const rateFields = fieldsOf<'rate', string>(idsOfKind('rate'));

export const BreakdownRowType = builder.objectRef<AnswerRow>('BreakdownRow').implement({
  description:
    'One row: its key in each dimension asked for, and a value per measure. The fields selected are the measures computed.',
  interfaces: [RowKeysType],
  fields: (t) =>
    Object.fromEntries(
      [
        ...countFields.map(({ id, field }) => ({
          id,
          field: t.expose(field, { type: CountType, description: glossary(id) }),
        })),
        ...quantityFields.map(({ id, field }) => ({
          id,
          field: t.expose(field, { type: QuantityType, description: glossary(id) }),
        })),
        ...rateFields.map(({ id, field }) => ({
          id,
          field: t.expose(field, { type: RateType, description: glossary(id) }),
        })),
      ]
        .toSorted((a, b) => measureIds.indexOf(a.id) - measureIds.indexOf(b.id))
        .map(({ id, field }) => [fieldName(id), field]),
    ),
});

/** Writes a row of the domain as the plain object that the schema reads. */
export function answerRow({ values, ...place }: BreakdownRow, entries: DirectoryEntries): AnswerRow {
  const row: AnswerRow = { ...rowKeys(place, entries) };
  for (const { id, field } of countFields) {
    const value = values[id];
    if (value?.kind === 'count') row[field] = value;
  }
  for (const { id, field } of quantityFields) {
    const value = values[id];
    if (value?.kind === 'quantity') row[field] = value;
  }
  for (const { id, field } of rateFields) {
    const value = values[id];
    if (value?.kind === 'rate') row[field] = value;
  }
  return row;
}

function glossary(id: string): string {
  return measures
    .filter((measure) => measure.id === id)
    .map(describe)
    .join();
}

function idsOfKind(kind: Measure['kind']): readonly string[] {
  return measures.filter((measure) => measure.kind === kind).map((measure) => measure.id);
}
