import { createSqlFactSource, type Database } from '@neue-wege/database';
import {
  type Breakdown,
  type BreakdownInput,
  type Door,
  type Measure,
  type MeasureValue,
  type PlainDate,
  parseBreakdownRequest,
  runBreakdown,
} from '@neue-wege/domain';

/** The numbers of one row: keys by dimension (`null` in the total), numbers by measure; of a rate also its base as `…_of` and `…_unknown`. */
export type Figures = Readonly<Record<string, string | number | null>>;

/** A kind of question, asked through the one door and written by hand. */
export interface Family {
  readonly id: string;
  /** Asks as a program would, and answers how to see the figures of the answer. */
  readonly ask: (door: Door, asOf: PlainDate) => Promise<() => readonly Figures[]>;
  /**
   * The same figures as somebody would ask for them who knows the tables, the data and the definitions and needs nothing
   * else: current rows only, no other dimension, no filter.
   */
  readonly byHand: (database: Pick<Database, 'kysely'>, asOf: PlainDate) => Promise<readonly Figures[]>;
}

/** A family that asks for a breakdown. */
export function breakdownFamily({
  question,
  ...family
}: Pick<Family, 'id' | 'byHand'> & { question: BreakdownInput }): Family {
  return {
    ...family,
    async ask(door, asOf) {
      const request = parseBreakdownRequest(question, { today: asOf, profile: 'EXACT' });
      const breakdown = await runBreakdown(request, door);
      return () => figuresOf(breakdown);
    },
  };
}

/** The door of somebody who may see everything; as in a server, one for all questions. */
export function doorOf(database: Database): Door {
  const context = { actor: 'bench', locations: 'all', profile: 'EXACT' } as const;
  return { source: createSqlFactSource(database), context };
}

function figuresOf({ rows, total, measures }: Breakdown): readonly Figures[] {
  return [...rows, total].map(({ keys, values }) => {
    const numbers = measures.flatMap((measure) => numbersOf(measure, values[measure.id]));
    return { ...keys, ...Object.fromEntries(numbers) };
  });
}

function numbersOf(
  measure: Measure,
  value: MeasureValue | undefined,
): readonly (readonly [string, number | null])[] {
  if (value === undefined) throw new Error(`${measure.id} has no value`);
  if (value.kind !== 'rate') return [[measure.id, value.value]];
  const { numerator, denominator, unknown } = value;
  const hasUnknown = measure.kind === 'rate' && measure.unknown !== null;
  return [
    [measure.id, numerator],
    [`${measure.id}_of`, denominator],
    ...(hasUnknown ? ([[`${measure.id}_unknown`, unknown]] as const) : []),
  ];
}
