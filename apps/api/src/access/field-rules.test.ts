import { isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../schema.ts';
import { fieldsWithRule, ruleOfField } from './rule-of-field.ts';

const fields = Object.values(schema.getTypeMap())
  .filter((type) => !type.name.startsWith('__') && (isObjectType(type) || isInterfaceType(type)))
  .flatMap((type) =>
    'getFields' in type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );

describe('fieldRules', () => {
  it('has a rule for every field of the schema', () => {
    expect(fields.filter((field) => ruleOfField(field) === undefined)).toEqual([]);
  });

  it('lists no field that the schema does not have', () => {
    expect(fieldsWithRule().filter((field) => !fields.includes(field))).toEqual([]);
  });
});
