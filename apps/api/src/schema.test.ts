import { readFile } from 'node:fs/promises';
import { dimensionIds, measures } from '@neue-wege/domain';
import { isEnumType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fieldName } from './schema/graphql-name.ts';
import { schema } from './schema.ts';
import { schemaFile, schemaText } from './schema-file.ts';

describe('schema', () => {
  it('is committed as it is printed; `pnpm schema` rewrites it', async () => {
    expect(schemaText()).toBe(await readFile(schemaFile, 'utf8'));
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
