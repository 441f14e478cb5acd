import { isPeriodKey, parsePlainDate } from '@neue-wege/domain';
import { GraphQLError } from 'graphql';
import { builder } from '../builder.ts';

/** Reads a scalar that is text of one shape; anything else is bad input that says how to write it. */
function parserOf(
  name: string,
  { accepts, example }: { accepts: (text: string) => boolean; example: string },
) {
  return (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name}: write it like ${example}`);
  };
}

builder.scalarType('Date', {
  description: 'A calendar day, `2026-09-30`. A day ends at midnight in Berlin.',
  serialize: (date) => date,
  parseValue: parserOf('Date', {
    accepts: (text) => parsePlainDate(text) !== undefined,
    example: '2026-09-30',
  }),
});

builder.scalarType('DateTime', {
  description: 'An instant in UTC, `2026-09-30T08:15:00.000Z`.',
  serialize: (instant) => instant.toISOString(),
});

builder.scalarType('Quarter', {
  description: 'A calendar quarter, `2026-Q3`.',
  serialize: (key) => key,
  parseValue: parserOf('Quarter', { accepts: (text) => isPeriodKey('quarter', text), example: '2026-Q3' }),
});

builder.scalarType('Month', {
  description: 'A calendar month, `2026-09`.',
  serialize: (key) => key,
  parseValue: parserOf('Month', { accepts: (text) => isPeriodKey('month', text), example: '2026-09' }),
});

builder.scalarType('ColumnValues', {
  description: 'A JSON array with one entry per row, in row order.',
  serialize: (values) => values,
});
