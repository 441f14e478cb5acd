import { readFile } from 'node:fs/promises';
import { dimensionIds, measures } from '@neue-wege/domain';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { nodeTypes } from './nodes/global-id.ts';
import { fieldName } from './schema/graphql-name.ts';
import { schema } from './schema.ts';
import { schemaFiles } from './schema-file.ts';

describe('schema', () => {
  it('is committed as it is printed, with its authorisation matrix; `pnpm schema` rewrites both (A17)', async () => {
    for (const { path, text } of schemaFiles) expect(text()).toBe(await readFile(path, 'utf8'));
  });

  it('documents every type, field, argument and enum value', () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    );
    const undocumented = types
      .flatMap(partsOf)
      .filter(({ description }) => (description ?? '') === '')
      .map(({ name }) => name);
    expect(undocumented).toEqual([]);
  });

  it('finds every type with a global id again', () => {
    const node = schema.getType('Node');
    if (!isInterfaceType(node)) throw new Error('no type for nodes');
    expect(schema.getPossibleTypes(node).map(({ name }) => name)).toEqual(
      expect.arrayContaining(Object.keys(nodeTypes)),
    );
    expect(schema.getPossibleTypes(node)).toHaveLength(Object.keys(nodeTypes).length);
  });

  it('has a field and an enum value for every measure of the catalogue', () => {
    const row = schema.getType('BreakdownRow');
    const ids = schema.getType('MeasureId');
    if (!isObjectType(row) || !isEnumType(ids)) throw new Error('no type for rows or measures');
    for (const { id } of measures) {
      expect(row.getFields()[fieldName(id)]?.description).toMatch(/\. /);
      expect(ids.getValue(id.toUpperCase())?.value).toBe(id);
    }
  });

  it('has a field on the row and an enum value for every dimension of the catalogue', () => {
    const row = schema.getType('BreakdownRow');
    const ids = schema.getType('Dimension');
    if (!isObjectType(row) || !isEnumType(ids)) throw new Error('no type for rows or dimensions');
    for (const id of dimensionIds) {
      expect(row.getFields()[fieldName(id)]?.description).toMatch(/\. /);
      expect(ids.getValue(id.toUpperCase())?.value).toBe(id);
    }
  });
});

interface Documented {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** A type and everything of it that people read. */
function partsOf(type: GraphQLNamedType): readonly Documented[] {
  const parts: Documented[] = [];
  if (isEnumType(type)) parts.push(...type.getValues());
  else if (isInputObjectType(type)) parts.push(...Object.values(type.getFields()));
  else if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields()))
      parts.push(
        field,
        ...field.args.map(({ name, description }) => ({ name: `${field.name}(${name})`, description })),
      );
  return [type, ...parts.map(({ name, description }) => ({ name: `${type.name}.${name}`, description }))];
}
