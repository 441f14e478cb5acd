import { type GraphQLField, getNamedType, isLeafType, isRequiredArgument } from 'graphql';

/** A value for every argument that some question requires. */
export const neededArguments: Readonly<Record<string, string>> = {
  measure: 'COMPLETION_RATE',
  measures: '[EXITS]',
  by: '[YEAR]',
  a: '{ year: [2022] }',
  b: '{ year: [2023] }',
  unit: 'LOCATION',
  grain: 'QUARTER',
  from: '"2024-01-01"',
  number: '1',
  id: '"unknown"',
  ids: '["unknown"]',
  input: '{ importId: "unknown", reason: "the wrong file" }',
};

/** The smallest selection of a question that has one. */
export function smallestQuestion({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const needed = args
    .filter(isRequiredArgument)
    .map((argument) => `${argument.name}: ${neededArguments[argument.name] ?? 'null'}`);
  const given = needed.length === 0 ? '' : `(${needed.join(', ')})`;
  return `${name}${given}${isLeafType(getNamedType(type)) ? '' : ' { __typename }'}`;
}
