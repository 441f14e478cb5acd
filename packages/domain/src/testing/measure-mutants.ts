import type { Aggregate } from '../catalogue/aggregate.ts';
import type { Measure, QuantityMeasure, RateMeasure } from '../catalogue/measure.ts';
import { assertNever } from '../errors.ts';
import { type FactId, facts, type KeyAttribute, type NumberAttribute } from '../vocabulary/facts.ts';
import { attributesIn, conditionMutants, type Named } from './condition-mutants.ts';

/** A measure with one mistake in its record, and what the mistake is. */
export type MeasureMutant = Named<Measure>;

/**
 * Every measure that differs from this one by a single plausible mistake: another condition, aggregate, fact, horizon or
 * waiting time, numerator and denominator swapped, a rule left out. Made from the record alone.
 */
export function mutantsOf(measure: Measure): readonly MeasureMutant[] {
  return [
    ...timeMutants(measure),
    ...factMutants(measure),
    ...splitMutants(measure),
    ...numberMutants(measure),
  ];
}

function timeMutants(measure: Measure): readonly MeasureMutant[] {
  const { horizon, waiting } = measure;
  const horizons = horizon === null ? [0, 1] : [null, horizon - 1, horizon + 1];
  const waitings = [waiting - 1, waiting + 1, 0].filter((one) => one >= 0 && one !== waiting);
  const { ripens, ...anytime } = measure;
  const { onlyPer, ...always } = measure;
  return [
    ...horizons.map((one) => ({ name: `horizon ${one}`, mutant: { ...measure, horizon: one } })),
    ...[...new Set(waitings)].map((one) => ({
      name: `waiting ${one}`,
      mutant: { ...measure, waiting: one },
    })),
    ...(ripens === undefined ? [] : [{ name: 'ripens by its date', mutant: anytime }]),
    onlyPer === undefined
      ? { name: 'only per year', mutant: { ...measure, onlyPer: 'year' as const } }
      : { name: 'not only per year', mutant: always },
  ];
}

function factMutants(measure: Measure): readonly MeasureMutant[] {
  const own =
    measure.kind === 'rate' && measure.denominatorFact !== undefined
      ? [measure.numerator]
      : aggregatesOf(measure);
  const others = otherFacts(measure.fact, own).map((fact) => ({
    name: `of ${fact}`,
    mutant: { ...measure, fact },
  }));
  if (measure.kind !== 'rate' || measure.denominatorFact === undefined) return others;
  const { denominatorFact, ...rest } = measure;
  const beneath = [measure.denominator, measure.senselessWith ?? measure.denominator];
  return [
    ...others,
    { name: 'denominator of its own fact', mutant: rest },
    ...otherFacts(denominatorFact, beneath).map((fact) => ({
      name: `denominator of ${fact}`,
      mutant: { ...measure, denominatorFact: fact },
    })),
  ];
}

function splitMutants(measure: Measure): readonly MeasureMutant[] {
  return measure.notSplitBy.map((dimension, index) => ({
    name: `split by ${dimension}`,
    mutant: { ...measure, notSplitBy: measure.notSplitBy.toSpliced(index, 1) },
  }));
}

function numberMutants(measure: Measure): readonly MeasureMutant[] {
  switch (measure.kind) {
    case 'count':
      return aggregateMutants(measure.value).map(({ name, mutant: value }) => ({
        name,
        mutant: { ...measure, value },
      }));
    case 'quantity':
      return quantityMutants(measure);
    case 'rate':
      return rateMutants(measure);
    default:
      return assertNever(measure);
  }
}

function quantityMutants(measure: QuantityMeasure): readonly MeasureMutant[] {
  const n = measure.n === 'month_ends' ? ({ kind: 'count', where: null } as const) : 'month_ends';
  return [
    { name: 'another n', mutant: { ...measure, n } },
    ...(measure.n === 'month_ends' ? [] : aggregateMutants(measure.n)).map(({ name, mutant }) => ({
      name: `n ${name}`,
      mutant: { ...measure, n: mutant },
    })),
    ...aggregateMutants(measure.value).map(({ name, mutant: value }) => ({
      name,
      mutant: { ...measure, value },
    })),
  ];
}

function rateMutants(measure: RateMeasure): readonly MeasureMutant[] {
  const { numerator, denominator, unknown, senselessWith } = measure;
  return [
    { name: 'swapped', mutant: { ...measure, numerator: denominator, denominator: numerator } },
    ...aggregateMutants(numerator).map(({ name, mutant }) => ({
      name: `numerator ${name}`,
      mutant: { ...measure, numerator: mutant },
    })),
    ...aggregateMutants(denominator).map(({ name, mutant }) => ({
      name: `denominator ${name}`,
      mutant: { ...measure, denominator: mutant },
    })),
    ...(unknown === null
      ? [{ name: 'unknown like the numerator', mutant: { ...measure, unknown: numerator } }]
      : [
          { name: 'unknown nowhere', mutant: { ...measure, unknown: null } },
          ...aggregateMutants(unknown).map(({ name, mutant }) => ({
            name: `unknown ${name}`,
            mutant: { ...measure, unknown: mutant },
          })),
        ]),
    ...(senselessWith === undefined
      ? []
      : aggregateMutants(senselessWith).map(({ name, mutant }) => ({
          name: `senseless ${name}`,
          mutant: { ...measure, senselessWith: mutant },
        }))),
    ...ruleMutants(measure),
  ];
}

function ruleMutants(measure: RateMeasure): readonly MeasureMutant[] {
  const { unknownIs, ...within } = measure;
  const { senselessWith, ...sensible } = measure;
  const { isProportion, ...proportion } = measure;
  const { hasExclusions, ...complete } = measure;
  return [
    unknownIs === undefined
      ? { name: 'unknown beside', mutant: { ...measure, unknownIs: 'beside' as const } }
      : { name: 'unknown within', mutant: within },
    ...(senselessWith === undefined ? [] : [{ name: 'always sensible', mutant: sensible }]),
    isProportion === undefined
      ? { name: 'no proportion', mutant: { ...measure, isProportion: false as const } }
      : { name: 'a proportion', mutant: proportion },
    ...(hasExclusions === undefined ? [] : [{ name: 'nobody excluded', mutant: complete }]),
  ];
}

function aggregateMutants(aggregate: Aggregate): readonly Named<Aggregate>[] {
  const { where } = aggregate;
  const conditions = where === null ? [] : conditionMutants(where);
  return [
    ...kindMutants(aggregate),
    ...conditions.map(({ name, mutant }) => ({ name, mutant: { ...aggregate, where: mutant } })),
  ];
}

const numbers: readonly NumberAttribute[] = [
  'duration_days',
  'delay_days',
  'presence_days',
  'place_days',
  'elb',
];

function kindMutants(aggregate: Aggregate): readonly Named<Aggregate>[] {
  const { where } = aggregate;
  const counted = { name: 'counted', mutant: { kind: 'count', where } } as const;
  const persons = { name: 'in persons', mutant: { kind: 'distinct_participants', where } } as const;
  switch (aggregate.kind) {
    case 'count':
      return [persons];
    case 'distinct_participants':
      return [counted];
    case 'sum':
    case 'median': {
      const other = aggregate.kind === 'sum' ? 'median' : 'sum';
      return [
        counted,
        { name: `as a ${other}`, mutant: { ...aggregate, kind: other } },
        ...numbers
          .filter((attribute) => attribute !== aggregate.attribute)
          .map((attribute) => ({ name: `of ${attribute}`, mutant: { ...aggregate, attribute } })),
      ];
    }
    default:
      return assertNever(aggregate);
  }
}

function aggregatesOf(measure: Measure): readonly Aggregate[] {
  switch (measure.kind) {
    case 'count':
      return [measure.value];
    case 'quantity':
      return measure.n === 'month_ends' ? [measure.value] : [measure.value, measure.n];
    case 'rate':
      return [measure.numerator, measure.denominator, measure.unknown].filter(
        (one) => one !== null && one !== undefined,
      );
    default:
      return assertNever(measure);
  }
}

/** The other kinds of fact that have every attribute of the aggregates. */
function otherFacts(fact: FactId, aggregates: readonly Aggregate[]): readonly FactId[] {
  const asked = aggregates.flatMap(({ where }) => attributesIn(where));
  return Object.keys(facts)
    .filter(isFact)
    .filter((one) => one !== fact && asked.every((attribute) => attributesOf(one).includes(attribute)));
}

function attributesOf(fact: FactId): readonly KeyAttribute[] {
  return facts[fact].attributes;
}

function isFact(key: string): key is FactId {
  return Object.hasOwn(facts, key);
}
