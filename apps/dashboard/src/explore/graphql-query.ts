import {
  type BreakdownInput,
  type DimensionId,
  dimensionIds,
  isDimensionId,
  measureOf,
} from '@neue-wege/domain';
import { fieldOf, filterOf, isEnum } from './explore-question.ts';

/** What is asked of a row for each of its keys; every other key is a text of its own. */
const keyFields: Readonly<Partial<Record<DimensionId, string>>> = {
  location: '{ key name }',
  project: '{ key name }',
  run: '{ key }',
  phase: '{ key name }',
  residence: '{ ags name }',
  responsible_jobcenter: '{ ags name }',
  host_municipality: '{ ags name }',
};

const valueFields = {
  count: '{ value status }',
  quantity: '{ value unit n status }',
  rate: '{ value numerator denominator unknown coverage interval { lower upper } status }',
} as const;

const enumFields: readonly string[] = dimensionIds.filter(isEnum).map(fieldOf);

/**
 * Writes a question as a GraphQL document. The question stands in the variables as their defaults, so that it runs as it is
 * and a program can ask the next one by giving others.
 */
export function graphqlQuery(question: BreakdownInput): string {
  const { by, measures, where = {}, asOf, margins = false, profile } = question;
  const ids = by.filter(isDimensionId);
  const keys = ids.map((id) => ['      ', fieldOf(id), ...spaced(keyFields[id])].join(''));
  const values = measures.map((id) => {
    const kind = measureOf(id)?.kind;
    if (kind === undefined) throw new Error(`The catalogue has no measure ${id}`);
    return `      ${fieldOf(id)} ${valueFields[kind]}`;
  });
  const filter = literal(filterOf(where));
  return [
    'query Breakdown(',
    `  $by: [Dimension!]! = [${ids.map((id) => id.toUpperCase()).join(', ')}]`,
    `  $where: BreakdownFilter${filter === '{}' ? '' : ` = ${filter}`}`,
    `  $asOf: Date${asOf === null || asOf === undefined ? '' : ` = ${JSON.stringify(asOf)}`}`,
    `  $profile: DisclosureProfile${profile === null || profile === undefined ? '' : ` = ${profile}`}`,
    ') {',
    `  breakdown(by: $by, where: $where, asOf: $asOf, profile: $profile${margins ? ', margins: true' : ''}) {`,
    '    asOf',
    '    dataVersion',
    '    rows {',
    ...keys,
    '      isTotalOf',
    ...values,
    '    }',
    '    total {',
    ...values,
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
}

function spaced(selection: string | undefined): readonly string[] {
  return selection === undefined ? [] : [' ', selection];
}

/** A filter as GraphQL writes it: names without quotes, values of enums too. */
function literal(filter: ReturnType<typeof filterOf>): string {
  const fields = Object.entries(filter).map(
    ([field, keys]) => `${field}: [${(keys ?? []).map((key) => valueText(field, key)).join(', ')}]`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function valueText(field: string, key: string | number): string {
  if (typeof key === 'number') return String(key);
  return enumFields.includes(field) ? key : JSON.stringify(key);
}
