import { type DeliveryColumn, type DeliveryFileKind, deliveryFileKinds, flagCells } from '@neue-wege/domain';
import { encodings } from '../bytes/encoding.ts';
import { delimiters } from '../csv/header-record.ts';
import { columnsOf } from './file-columns.ts';
import { decimalSigns, profileKeys, profileLimits } from './profile-keys.ts';

/** The part of JSON Schema (2020-12) in which profiles are described. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

const text: JsonSchema = { type: 'string' };
const heading: JsonSchema = { type: 'string', pattern: String.raw`\S` };
const separator = '[^A-Za-z0-9]*';
const datePatternSource = `^(?:${[
  ['YYYY', 'MM', 'DD'],
  ['YYYY', 'DD', 'MM'],
  ['MM', 'YYYY', 'DD'],
  ['MM', 'DD', 'YYYY'],
  ['DD', 'YYYY', 'MM'],
  ['DD', 'MM', 'YYYY'],
]
  .map((order) => ['', ...order, ''].join(separator))
  .join('|')})$`;

/**
 * Describes a file of profiles to editors. It is made of the same data as the parser, which alone can say more: that a
 * heading stands in one place only, and that dates and numbers are some.
 */
export function profileSchema(): JsonSchema {
  const profiles: JsonSchema = {
    type: 'array',
    items: { $ref: '#/$defs/profile' },
    minItems: 1,
    maxItems: profileLimits.profiles,
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Mapping profiles of Neue Wege',
    description: 'How the headings and words of a source system become those of a delivery.',
    anyOf: [
      { $ref: '#/$defs/profile' },
      profiles,
      {
        type: 'object',
        properties: { $schema: text, profiles },
        required: ['profiles'],
        additionalProperties: false,
      },
    ],
    $defs: { profile: { anyOf: deliveryFileKinds.map((kind) => ({ $ref: `#/$defs/${kind}` })) }, ...kinds() },
  };
}

function kinds(): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(deliveryFileKinds.map((kind) => [kind, profileOf(kind)]));
}

function profileOf(kind: DeliveryFileKind): JsonSchema {
  const columns = [...columnsOf(kind).values()];
  const named = (schemaOf: (column: DeliveryColumn) => JsonSchema | undefined): JsonSchema =>
    closed(Object.fromEntries(columns.flatMap((column) => one(column.name, schemaOf(column)))));
  const keys: Readonly<Record<keyof typeof profileKeys, JsonSchema>> = {
    $schema: text,
    file: { const: kind },
    encoding: { enum: encodings },
    delimiter: { enum: delimiters },
    dateFormat: { type: 'string', pattern: datePatternSource },
    decimal: { enum: decimalSigns },
    columns: named(() => heading),
    values: named((column) => {
      const value = valueOf(column);
      return value === undefined ? undefined : { type: 'object', additionalProperties: value };
    }),
    defaults: named(valueOf),
    ignore: { type: 'array', items: text },
  };
  const described: Record<string, JsonSchema> = {};
  for (const [key, description] of Object.entries(profileKeys)) described[key] = { description };
  for (const [key, schema] of Object.entries(keys)) described[key] = { ...schema, ...described[key] };
  return { ...closed(described), required: ['file'] };
}

function closed(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, additionalProperties: false };
}

function one(name: string, schema: JsonSchema | undefined): readonly (readonly [string, JsonSchema])[] {
  return schema === undefined ? [] : [[name, schema]];
}

/** What a word may stand for; an empty text for an empty cell. The key of a person stands in the file alone. */
function valueOf(column: DeliveryColumn): JsonSchema | undefined {
  if (column.type === 'person') return undefined;
  if (column.type === 'one_of') return { enum: [...column.values, ''] };
  if (column.type === 'flag') return { enum: [...flagCells.values, ''] };
  return text;
}
