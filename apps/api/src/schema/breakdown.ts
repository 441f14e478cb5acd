import {
  type Breakdown,
  badInput,
  DomainError,
  type Measure,
  measures,
  parseBreakdownRequest,
  runBreakdown,
} from '@neue-wege/domain';
import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from 'graphql';
import { builder } from '../builder.ts';
import { directoryEntries } from '../directory-entries.ts';
import { answerRow } from './answer-row.ts';
import { answerColumns, BreakdownColumnType } from './breakdown-column.ts';
import { BreakdownFilterInput, filtersFrom } from './breakdown-filter.ts';
import { BreakdownRowType } from './breakdown-row.ts';
import { DimensionEnum } from './dimension.ts';
import { DisclosureProfileEnum } from './disclosure-profile.ts';
import { fieldName } from './graphql-name.ts';
import { MeasureIdEnum, measureOfEnum } from './measure.ts';
import { selectedFields } from './selected-fields.ts';

const BreakdownType = builder.objectRef<Breakdown>('Breakdown').implement({
  description:
    'The answer. For the same question, data version, as-of day, profile and rights it never changes.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date' }),
    dataVersion: t.exposeInt('dataVersion'),
    profile: t.expose('profile', { type: DisclosureProfileEnum }),
    rows: t.field({
      type: [BreakdownRowType],
      description: 'Inner rows in the order of the catalogue and the keys, then margins.',
      resolve: async (breakdown, _, { directoryAt }) => {
        requireFewRows(breakdown);
        const entries = directoryEntries(await directoryAt(breakdown.asOf));
        return breakdown.rows.map((row) => answerRow(row, entries));
      },
    }),
    total: t.field({
      type: BreakdownRowType,
      description: 'The grand total; never a row.',
      resolve: ({ total }) => answerRow(total, namelessEntries),
    }),
    columns: t.field({
      type: [BreakdownColumnType],
      description:
        'The same rows as columns, for large answers: one JSON array per dimension and measure part.',
      args: { measures: t.arg({ type: [MeasureIdEnum], required: true }) },
      resolve: (breakdown, args) => answerColumns(breakdown, args.measures.map(measureOfEnum)),
    }),
  }),
});

builder.queryField('breakdown', (t) =>
  t.field({
    type: BreakdownType,
    description:
      'Measures broken down by dimensions. The fields selected on a row are the measures computed.',
    args: {
      by: t.arg({ type: [DimensionEnum], required: true }),
      where: t.arg({ type: BreakdownFilterInput }),
      asOf: t.arg({ type: 'Date' }),
      margins: t.arg.boolean({ defaultValue: false }),
      profile: t.arg({ type: DisclosureProfileEnum }),
    },
    resolve: (_, { by, where, asOf, margins, profile }, { who, facts, today }, info) => {
      const selected = selectedMeasures(info);
      if (selected.length === 0)
        throw badInput('breakdown', 'select at least one measure on rows, total or columns');
      const request = parseBreakdownRequest(
        {
          by,
          measures: selected.map(({ id }) => id),
          where: filtersFrom(where),
          asOf,
          margins: margins ?? false,
          profile,
        },
        { today, profile: who.profile },
      );
      return runBreakdown(request, { source: facts, context: who });
    },
  }),
);

/** The total has no key in any dimension, so nothing of it has a name. */
const namelessEntries = directoryEntries({
  locations: [],
  projects: [],
  runs: [],
  phases: [],
  municipalities: [],
});

/** Row by row GraphQL looks at every field: beyond this many rows one answer would hold up all others. */
const maximumRows = 20_000;

function requireFewRows({ rows }: Breakdown): void {
  if (rows.length <= maximumRows) return;
  const message = `${rows.length} rows are more than ${maximumRows}; ask for columns, for fewer dimensions, or fetch a file`;
  throw new DomainError('TOO_EXPENSIVE', [{ place: 'breakdown.rows', message }]);
}

/** The measures that the fields beneath `breakdown` name, in the order of the catalogue. */
function selectedMeasures(info: GraphQLResolveInfo): readonly Measure[] {
  const beneath = selectedFields(info.fieldNodes, info);
  const named = (name: string): readonly FieldNode[] => beneath.filter((field) => field.name.value === name);
  const rowFields = selectedFields([...named('rows'), ...named('total')], info);
  const fieldNames = new Set(rowFields.map((field) => field.name.value));
  const inColumns = new Set(named('columns').flatMap((field) => measuresOfColumns(field, info)));
  return measures.filter(({ id }) => fieldNames.has(fieldName(id)) || inColumns.has(id));
}

function measuresOfColumns(
  field: FieldNode,
  { returnType, variableValues }: GraphQLResolveInfo,
): readonly string[] {
  const type = getNamedType(returnType);
  const columns = isObjectType(type) ? type.getFields()['columns'] : undefined;
  if (columns === undefined) throw new Error('Breakdown has no field columns');
  const asked = getArgumentValues(columns, field, variableValues)['measures'];
  return Array.isArray(asked) ? asked.map(String) : [];
}
