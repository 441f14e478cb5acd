import { readFile } from 'node:fs/promises';
import {
  BreakingChangeType,
  buildSchema,
  findSchemaChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { acceptedSchemaChanges } from './accepted-schema-changes.ts';
import { schema } from './schema.ts';
import { releasedSchemaFile } from './schema-file.ts';

const released = await readFile(releasedSchemaFile, 'utf8');

/** What clients of one schema can no longer rely on in another. */
function breaking(before: string | GraphQLSchema, after: GraphQLSchema): readonly string[] {
  const schemaBefore = typeof before === 'string' ? buildSchema(before) : before;
  return findSchemaChanges(schemaBefore, after)
    .filter(({ type }) => Object.hasOwn(BreakingChangeType, type))
    .map(({ description }) => description);
}

describe('schema', () => {
  it('breaks no client of the last release, except where that is accepted with a reason', () => {
    const changes = breaking(released, schema);
    expect(changes.toSorted((a, b) => a.localeCompare(b))).toEqual(
      acceptedSchemaChanges.map(({ change }) => change).toSorted((a, b) => a.localeCompare(b)),
    );
    for (const { reason } of acceptedSchemaChanges) expect(reason).toMatch(/\w+ \w+/);
  });

  it.each([
    ['removes a field', /\n {2}dataVersion: Int!/],
    ['removes an enum value', /\n {2}CONFIDENTIAL\n/],
    ['removes an argument', /\n\s+margins: Boolean = false/],
  ])('is noticed when it %s', (_, removed) => {
    const before = released.replaceAll(/"""[\s\S]*?"""/g, '');
    expect(breaking(before, buildSchema(before.replace(removed, ' ')))).not.toEqual([]);
  });

  it('says of everything deprecated what to use instead, and from which day on it is gone', () => {
    const types = Object.values(schema.getTypeMap());
    const fields = types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()));
    const parts = [
      ...types.filter(isEnumType).flatMap((type) => type.getValues()),
      ...types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields())),
      ...fields,
      ...fields.flatMap(({ args }) => args),
    ];
    const reasons = parts.map(({ deprecationReason }) => deprecationReason);
    const unclear = reasons.filter(
      (reason) => typeof reason === 'string' && !/^Use .+; gone from \d{4}-\d{2}-\d{2}\.$/.test(reason),
    );
    expect(unclear).toEqual([]);
  });
});
