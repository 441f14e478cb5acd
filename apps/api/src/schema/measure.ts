import { type FactId, facts, type Measure, measureIds, measureOf, measures } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { DimensionEnum, describe } from './dimension.ts';
import { enumName, fieldName } from './graphql-name.ts';
import { TextType } from './text.ts';
import { UnitEnum } from './unit.ts';

export const MeasureIdEnum = builder.enumType('MeasureId', {
  description: 'Every measure of the catalogue.',
  values: Object.fromEntries(
    measures.map((measure) => [enumName(measure.id), { value: measure.id, description: describe(measure) }]),
  ),
});

const MeasureKindEnum = builder.enumType('MeasureKind', {
  values: {
    COUNT: { value: 'count', description: 'A whole number: the fields of `Count`.' },
    QUANTITY: { value: 'quantity', description: 'A mean or median: the fields of `Quantity`.' },
    RATE: { value: 'rate', description: 'A share: the fields of `Rate`.' },
  },
});

const factDescriptions: Readonly<Record<FactId, string>> = {
  entry: 'Entries, by their entry date.',
  exit: 'Exits, by their exit date.',
  presence: 'Everybody present on a day of the period; the exit day counts.',
  stock: 'Everybody present at the end of the last day of the period.',
};

const FactEnum = builder.enumType('Fact', {
  description: 'What a measure counts, and by which date.',
  values: Object.fromEntries(
    factIds().map((fact) => [enumName(fact), { value: fact, description: factDescriptions[fact] }]),
  ),
});

const MeasureDefinitionType = builder.objectRef<Measure>('MeasureDefinition').implement({
  description: 'An entry of the glossary: what a measure means and how it is computed.',
  fields: (t) => ({
    id: t.exposeString('id', { description: '`snake_case`: the same in URL, CSV and JSON.' }),
    measure: t.field({ type: MeasureIdEnum, resolve: (measure) => measure.id }),
    field: t.string({ description: 'The field of a row.', resolve: (measure) => fieldName(measure.id) }),
    label: t.expose('label', { type: TextType }),
    definition: t.expose('definition', { type: TextType }),
    formula: t.expose('formula', { type: TextType, description: 'The formula in words.' }),
    unknownRule: t.expose('unknownRule', {
      type: TextType,
      nullable: true,
      description: 'What is counted as unknown, and where it goes.',
    }),
    unit: t.expose('unit', { type: UnitEnum }),
    kind: t.expose('kind', { type: MeasureKindEnum }),
    countedOn: t.expose('fact', { type: FactEnum, description: 'What is counted, and by which date.' }),
    horizon: t.exposeInt('horizon', {
      nullable: true,
      description: 'Months from that date to the due day; null when everything is known on the date itself.',
    }),
    waiting: t.exposeInt('waiting', {
      description:
        'Months of waiting for late records after the due day or the period, until a value is final.',
    }),
    notSplitBy: t.expose('notSplitBy', {
      type: [DimensionEnum],
      description: 'Dimensions that cannot split it: asked for them, it is NOT_APPLICABLE.',
    }),
    source: t.exposeString('source', { description: 'Number of the formula in the list of measures.' }),
    version: t.exposeInt('version', { description: 'Grows with every change of meaning.' }),
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

function factIds(): readonly FactId[] {
  const isFactId = (id: string): id is FactId => Object.hasOwn(facts, id);
  return Object.keys(facts).filter(isFactId);
}
