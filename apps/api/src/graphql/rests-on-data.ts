import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { FieldRule } from '../access/field-rules.ts';
import { ruleOfField } from '../access/rule-of-field.ts';

/**
 * The fields of a query by what their answer depends on: `data` when the same question under the same rights has the same
 * answer for as long as the data version and the day are the same, `moment` when it also
 * depends on who asks or on what else is stored meanwhile. A field that is not listed is taken for one of the latter.
 */
export const rootFields: Readonly<Record<string, 'data' | 'moment'>> = {
  answerMethods: 'data',
  auditEvents: 'moment',
  breakdown: 'data',
  caseMix: 'data',
  comparison: 'data',
  controlChart: 'data',
  dataQuality: 'data',
  dataQualityRules: 'data',
  // Tells of the last import, also where that made no data version.
  dataStatus: 'moment',
  dimensions: 'data',
  enrolments: 'moment',
  funnel: 'data',
  import: 'moment',
  importRules: 'data',
  importJobs: 'moment',
  imports: 'moment',
  locations: 'data',
  measures: 'data',
  // What is behind an id may be a record.
  node: 'moment',
  nodes: 'moment',
  // Each search is kept.
  participant: 'moment',
  pathways: 'data',
  phases: 'data',
  projects: 'data',
  publishedTables: 'data',
  // They go on while the data stay.
  returnDifference: 'moment',
  returns: 'moment',
  revisions: 'data',
  runs: 'data',
  targets: 'moment',
  timeToIndependence: 'data',
  viewer: 'moment',
};

/** Records, imports, accounts and the audit are read anew, and recorded, each time. */
const rulesOfData: ReadonlySet<FieldRule> = new Set(['anybody', 'signedIn', 'figures', 'dataQuality']);

const answersByDocument = new WeakMap<DocumentNode, boolean>();

/** Whether the answer to a document depends on nothing but rights, data and day. All of its operations have to. */
export function restsOnData(document: DocumentNode, schema: GraphQLSchema): boolean {
  const known = answersByDocument.get(document);
  if (known !== undefined) return known;
  let rests = true;
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      [Kind.OPERATION_DEFINITION]: ({ operation }) => {
        rests &&= operation === OperationTypeNode.QUERY;
      },
      [Kind.FIELD]: ({ name: { value: field } }) => {
        if (field === '__typename') return;
        const type = typeInfo.getParentType()?.name ?? '';
        rests &&= type !== 'Query' || rootFields[field] === 'data';
        const rule = ruleOfField(`${type}.${field}`);
        rests &&= rule !== undefined && rulesOfData.has(rule);
      },
    }),
  );
  answersByDocument.set(document, rests);
  return rests;
}
