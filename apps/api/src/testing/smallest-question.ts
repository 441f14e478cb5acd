import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  print,
  valueToLiteral,
} from 'graphql';

/** Values that mean something where the smallest value of the type would not. */
const meaningful: Readonly<Record<string, unknown>> = {
  measure: 'COMPLETION_RATE',
  measures: ['EXITS'],
  by: ['YEAR'],
  a: { year: [2022] },
  b: { year: [2023] },
  unit: 'LOCATION',
  grain: 'QUARTER',
  from: '2024-01-01',
};

/** A value, in JSON, for an argument that is required. */
export function neededValue({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>): unknown {
  return meaningful[name] ?? valueOf(type);
}

/** The same as it stands in a document; keys of people stand in none. */
export function neededArgument(argument: GraphQLArgument): string {
  if (getNamedType(argument.type).name === 'SourceKey') return '$key';
  const literal = valueToLiteral(neededValue(argument), argument.type);
  return literal === undefined ? 'null' : print(literal);
}

/** A document with the variables that its arguments need, which are the given ones and perhaps the key of a person. */
export function documentOf(
  operation: string,
  { selection, declared = '' }: { readonly selection: string; readonly declared?: string },
): string {
  const variables = [declared, selection.includes('$key') ? '$key: SourceKey!' : ''].filter(
    (one) => one !== '',
  );
  return `${operation} ${variables.length === 0 ? '' : `(${variables.join(', ')}) `}{ ${selection} }`;
}

/** What {@link documentOf} may need beside the given variables. */
export function neededVariables(document: string): Readonly<Record<string, unknown>> {
  return document.includes('$key') ? { key: 'K-1' } : {};
}

/** The smallest selection of a question that has one. */
export function smallestQuestion({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const needed = args
    .filter(isRequiredArgument)
    .map((argument) => `${argument.name}: ${neededArgument(argument)}`);
  const given = needed.length === 0 ? '' : `(${needed.join(', ')})`;
  return `${name}${given}${isLeafType(getNamedType(type)) ? '' : ' { __typename }'}`;
}

function valueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return [valueOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const needed = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
    return Object.fromEntries(needed.map((field) => [field.name, valueOf(field.type)]));
  }
  if (type.name === 'Date') return '2024-01-01';
  if (type.name === 'Quarter') return '2024-Q2';
  if (type.name === 'Boolean') return true;
  return type.name === 'Int' || type.name === 'Float' ? 1 : 'unknown';
}
