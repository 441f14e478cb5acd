import { dimensionIds, factLabels, type Measure, measureIds, measureOf, measures } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { DimensionEnum, describe } from './dimension.ts';
import { ExplainedType } from './explained.ts';
import { enumName, fieldName } from './graphql-name.ts';
import { recordEnum } from './record-enum.ts';
import { UnitEnum } from './unit.ts';

export const MeasureIdEnum = builder.enumType('MeasureId', {
  description: 'Every measure of the catalogue.',
  values: Object.fromEntries(
    measures.map((measure) => [enumName(measure.id), { value: measure.id, description: describe(measure) }]),
  ),
});

const MeasureKindEnum = builder.enumType('MeasureKind', {
  description: 'What kind of number a measure is.',
  values: {
    COUNT: { value: 'count', description: 'A whole number: the fields of `Count`.' },
    QUANTITY: { value: 'quantity', description: 'A mean or median: the fields of `Quantity`.' },
    RATE: { value: 'rate', description: 'A share: the fields of `Rate`.' },
  },
});

export const FactEnum = recordEnum('Fact', {
  description: 'What a measure counts, and by which date.',
  entries: factLabels,
  describe: ({ en }) => `${en}.`,
});

export const MeasureDefinitionType = builder.objectRef<Measure>('MeasureDefinition').implement({
  description: 'An entry of the glossary: what a measure means and how it is computed.',
  interfaces: [ExplainedType],
  fields: (t) => ({
    measure: t.field({
      type: MeasureIdEnum,
      description: 'The id as an argument.',
      resolve: (measure) => measure.id,
    }),
    field: t.string({ description: 'The field of a row.', resolve: (measure) => fieldName(measure.id) }),
    unit: t.expose('unit', { type: UnitEnum, description: 'What its values are counted in.' }),
    kind: t.expose('kind', { type: MeasureKindEnum, description: 'Which type its values have.' }),
    countedOn: t.expose('fact', { type: FactEnum, description: 'What is counted, and by which date.' }),
    horizon: t.exposeInt('horizon', {
      nullable: true,
      description: 'Months from that date to the due day; null when everything is known on the date itself.',
    }),
    waiting: t.exposeInt('waiting', {
      description:
        'Months of waiting for late records after the due day or the period, until a value is final.',
    }),
    ripensByPlan: t.boolean({
      description:
        'A cohort is mature when all its planned ends and the waiting time are over and everybody has left.',
      resolve: ({ ripens }) => ripens === 'plan',
    }),
    onlyPerYear: t.boolean({
      description: 'It makes sense for single years alone; elsewhere it is NOT_APPLICABLE.',
      resolve: ({ onlyPer }) => onlyPer === 'year',
    }),
    isProportion: t.boolean({
      description:
        'The numerator is part of the denominator: there is an interval, and slices can be compared.',
      resolve: (measure) => measure.kind === 'rate' && measure.isProportion !== false,
    }),
    hasExclusions: t.boolean({
      description: 'The closed list of exclusions can be taken out of its denominator.',
      resolve: (measure) => measure.kind === 'rate' && measure.hasExclusions === true,
    }),
    dimensions: t.field({
      type: [DimensionEnum],
      description: 'The dimensions that can split it: all the others.',
      resolve: ({ notSplitBy }) => dimensionIds.filter((id) => !notSplitBy.includes(id)),
    }),
    notSplitBy: t.expose('notSplitBy', {
      type: [DimensionEnum],
      description: 'Dimensions that cannot split it: asked for them, it is NOT_APPLICABLE.',
    }),
  }),
});

builder.queryField('measures', (t) =>
  t.field({
    type: [MeasureDefinitionType],
    description:
      'The glossary: labels, definitions, formula, dates, version, in the order in which people read them.',
    resolve: () => measures,
  }),
);

/** The measure of a member of the enum, which the catalogue made. */
export function measureOfEnum(id: string): Measure {
  const measure = measureOf(id);
  if (measure === undefined)
    throw new Error(`The schema has a measure that the catalogue has not: ${measureIds.join()}`);
  return measure;
}
