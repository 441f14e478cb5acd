import {
  differenceKinds,
  dimensionIds,
  disclosureProfiles,
  languages,
  type Measure,
  measures,
  periodRoles,
  recordedSteps,
  returnAudiences,
  revisionOrigins,
  unitLabels,
  valueStatuses,
} from '@neue-wege/domain';

/** The part of JSON Schema (2020-12) in which returns are described. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

const text: JsonSchema = { type: 'string' };
const number: JsonSchema = { type: 'number' };
const flag: JsonSchema = { type: 'boolean' };
const day: JsonSchema = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };
const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
const oneOf = (values: readonly string[]): JsonSchema => ({ enum: values });
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

/** An object of these members and no others; those named `optional` may be missing. */
function objectOf(
  properties: Readonly<Record<string, JsonSchema>>,
  { optional = [] }: { readonly optional?: readonly string[] } = {},
): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

/** Describes the document of {@link returnJson}. It is made of the catalogue, so that a new measure is described with its entry. */
export function returnSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Quarterly return of Neue Wege',
    description:
      'Figures per section, period and row. A figure that may not be shown or makes no sense is null with its status; rates are fractions of 1.',
    ...objectOf(
      {
        quarter: { type: 'string', pattern: String.raw`^\d{4}-Q[1-4]$` },
        release: number,
        state: oneOf(['draft', 'frozen']),
        audience: oneOf(Object.keys(returnAudiences)),
        lang: oneOf(languages),
        profile: oneOf(disclosureProfiles.filter((profile) => profile !== 'EXACT')),
        asOf: day,
        dataVersion: number,
        catalogueVersion: number,
        office: orNull(text),
        isSynthetic: flag,
        measures: listOf(ref('measure')),
        dimensions: listOf(ref('dimension')),
        statuses: listOf(
          objectOf({ id: oneOf(Object.keys(valueStatuses)), sign: text, label: text, hint: text }),
        ),
        footnotes: listOf(objectOf({ id: text, text })),
        checkLog: orNull(ref('checkLog')),
        sections: listOf(ref('section')),
        correction: ref('correction'),
      },
      { optional: ['correction'] },
    ),
    $defs: {
      measure: objectOf({
        id: ref('measureId'),
        label: text,
        unit: oneOf(Object.keys(unitLabels)),
        definition: text,
        formula: text,
        unknownRule: orNull(text),
        readingHint: text,
        source: text,
        version: number,
      }),
      dimension: objectOf({
        id: ref('dimensionId'),
        label: text,
        definition: text,
        names: { type: 'object', additionalProperties: text },
      }),
      section: objectOf({
        id: text,
        label: text,
        about: text,
        note: orNull(text),
        by: listOf(ref('dimensionId')),
        measures: listOf(ref('measureId')),
        rows: listOf(ref('row')),
      }),
      checkLog: objectOf({
        steps: listOf(objectOf({ id: oneOf(Object.keys(recordedSteps)), label: text, by: text, on: day })),
        checks: listOf(
          objectOf({ id: text, label: text, definition: text, hasFindings: flag, comment: orNull(text) }),
        ),
      }),
      row: rowSchema(),
      ...correctionSchemas(),
      period: objectOf({
        role: oneOf(Object.keys(periodRoles)),
        key: orNull(text),
        first: orNull(day),
        through: day,
      }),
      measureId: oneOf(measures.map(({ id }) => id)),
      dimensionId: oneOf(dimensionIds),
      ...valueSchemas(),
    },
  };
}

/** A row has its period, the keys of the dimensions of its section, and a value per measure of its section. */
function rowSchema(): JsonSchema {
  const key = { anyOf: [text, number, { type: 'null' }] };
  const keys = Object.fromEntries(dimensionIds.map((id) => [id, key]));
  const values = Object.fromEntries(measures.map(({ id, kind }) => [id, ref(kind)]));
  const properties = { period: ref('period'), isTotalOf: listOf(ref('dimensionId')), ...keys, ...values };
  return objectOf(properties, { optional: [...Object.keys(keys), ...Object.keys(values)] });
}

/** What a later release says differently than the one before it. */
function correctionSchemas(): Readonly<Record<'correction' | 'difference', JsonSchema>> {
  const key = { anyOf: [text, number, { type: 'null' }] };
  const keys = Object.fromEntries(dimensionIds.map((id) => [id, key]));
  const value = { anyOf: [ref('count'), ref('quantity'), ref('rate'), { type: 'null' }] };
  return {
    correction: objectOf({
      release: number,
      reason: orNull(text),
      redefined: listOf(objectOf({ measure: text, before: orNull(number), after: orNull(number) })),
      same: number,
      differences: listOf(ref('difference')),
    }),
    difference: objectOf(
      {
        section: text,
        period: objectOf({ role: oneOf(Object.keys(periodRoles)), key: orNull(text) }),
        ...keys,
        isTotalOf: listOf(ref('dimensionId')),
        measure: text,
        before: value,
        after: value,
        change: orNull(number),
        kind: oneOf(Object.keys(differenceKinds)),
        origin: oneOf(Object.keys(revisionOrigins)),
      },
      { optional: Object.keys(keys) },
    ),
  };
}

function valueSchemas(): Readonly<Record<Measure['kind'] | 'target' | 'interval', JsonSchema>> {
  const part = orNull(number);
  const optional = ['target', 'excluded', 'corrected', 'unknownStatus'];
  const state = {
    value: part,
    status: oneOf(Object.keys(valueStatuses)),
    preliminary: flag,
    corrected: { const: true },
    target: ref('target'),
  };
  const rate = {
    ...state,
    numerator: part,
    denominator: part,
    unknown: part,
    unknownStatus: { const: 'CONFIDENTIAL' },
    coverage: part,
    knownOnly: part,
    bounds: orNull(ref('interval')),
    interval: orNull(ref('interval')),
    matureShare: part,
    excluded: part,
  };
  return {
    count: objectOf(state, { optional }),
    quantity: objectOf({ ...state, unit: oneOf(Object.keys(unitLabels)), n: part }, { optional }),
    rate: objectOf(rate, { optional }),
    target: objectOf({
      value: number,
      source: text,
      comment: orNull(text),
      definitionVersion: number,
      isSameDefinition: flag,
      attainment: part,
    }),
    interval: objectOf({ lower: number, upper: number }),
  };
}
