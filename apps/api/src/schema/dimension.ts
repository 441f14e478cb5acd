import { type DimensionId, dimensionIds, dimensionOf, type Text } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { enumName, fieldName, typeName } from './graphql-name.ts';
import { recordEnum } from './record-enum.ts';
import { TextType } from './text.ts';

export const DimensionEnum = builder.enumType('Dimension', {
  description: 'What figures can be grouped and filtered by.',
  values: Object.fromEntries(
    dimensionIds.map((id) => [enumName(id), { value: id, description: describe(dimensionOf(id)) }]),
  ),
});

type CodeEnum = ReturnType<typeof createCodeEnum>;

function createCodeEnum(id: DimensionId, labels: Readonly<Record<string, Text>>) {
  const isYesNo = Object.keys(labels).join() === 'yes,no,unknown';
  return recordEnum(isYesNo ? 'YesNo' : typeName(id), {
    description: isYesNo ? 'Whether something holds.' : describe(dimensionOf(id)),
    entries: labels,
    describe: ({ en }) => en,
  });
}

function createCodeEnums(): ReadonlyMap<DimensionId, CodeEnum> {
  const byList = new Map<string, CodeEnum>();
  const byDimension = new Map<DimensionId, CodeEnum>();
  for (const id of dimensionIds) {
    const { source } = dimensionOf(id);
    if (source.kind !== 'codes') continue;
    const keys = Object.keys(source.labels);
    if (!keys.every((key) => /^[a-z]/.test(key))) continue;
    const list = keys.join();
    const found = byList.get(list) ?? createCodeEnum(id, source.labels);
    byList.set(list, found);
    byDimension.set(id, found);
  }
  return byDimension;
}

/** The closed lists that can be spelt as an enum, one enum per list: age bands cannot, they begin with digits. */
export const codeEnums: ReadonlyMap<DimensionId, CodeEnum> = createCodeEnums();

/** The enum of a dimension that has one. */
export function codeEnum(id: DimensionId): CodeEnum {
  const found = codeEnums.get(id);
  if (found === undefined)
    throw new Error(`The dimension ${id} has no closed list that can be spelt as an enum`);
  return found;
}

/** Whether something holds: the list that several dimensions share. */
export const YesNoEnum: CodeEnum = codeEnum('single_parent');

export const DimensionKeyType = builder.objectRef<{ key: string; label: Text }>('DimensionKey').implement({
  description: 'A key of a closed list, as filters of a URL and columns of a file spell it.',
  fields: (t) => ({
    key: t.exposeString('key', { description: '`snake_case`.' }),
    label: t.expose('label', { type: TextType, description: 'How people read it.' }),
  }),
});

export const DimensionDefinitionType = builder.objectRef<DimensionId>('DimensionDefinition').implement({
  description: 'What a dimension means, and which keys it has.',
  fields: (t) => ({
    id: t.string({ description: '`snake_case`: the same in URL, CSV and JSON.', resolve: (id) => id }),
    dimension: t.field({ type: DimensionEnum, description: 'The id as an argument.', resolve: (id) => id }),
    field: t.string({ description: 'The field of a row and of the filter.', resolve: (id) => fieldName(id) }),
    label: t.field({
      type: TextType,
      description: 'How people read it.',
      resolve: (id) => dimensionOf(id).label,
    }),
    definition: t.field({
      type: TextType,
      description: 'What it groups by.',
      resolve: (id) => dimensionOf(id).definition,
    }),
    keys: t.field({
      type: [DimensionKeyType],
      nullable: true,
      description:
        'The closed list of keys, in the order of rows; null where the keys come from the data or the calendar.',
      resolve: (id) => {
        const { source } = dimensionOf(id);
        return source.kind === 'codes'
          ? Object.entries(source.labels).map(([key, label]) => ({ key, label }))
          : null;
      },
    }),
  }),
});

builder.queryField('dimensions', (t) =>
  t.field({
    type: [DimensionDefinitionType],
    description: 'Every dimension, in the order in which people read them.',
    resolve: () => dimensionIds,
  }),
);

/** The English label and definition: how the catalogue documents the schema. */
export function describe({ label, definition }: { label: Text; definition: Text }): string {
  return `${label.en}. ${definition.en}`;
}
