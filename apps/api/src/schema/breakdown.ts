import {
  type Breakdown,
  badInput,
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
import { directoryEntries, namelessEntries } from '../directory-entries.ts';
import { questionLimits } from '../graphql/limits.ts';
import { AnswerType } from './answer.ts';
import { answerColumns, BreakdownColumnType } from './breakdown-column.ts';
import { answerRow, BreakdownRowType } from './breakdown-row.ts';
import { DimensionEnum } from './dimension.ts';
import { fieldName } from './graphql-name.ts';
import { MeasureIdEnum, measureOfEnum } from './measure.ts';
import { asking, exclusionsArgs, marginsArgs, scopeArgs, scopeFrom } from './question-scope.ts';
import { selectedFields } from './selected-fields.ts';

const BreakdownType = builder.objectRef<Breakdown>('Breakdown').implement({
  description: 'Measures broken down by dimensions.',
  interfaces: [AnswerType],
  fields: (t) => ({
    exclusions: t.exposeBoolean('exclusions', {
      description: 'Whether the closed list of exclusions was taken out of the denominators of outcomes.',
    }),
    rows: t.field({
      type: [BreakdownRowType],
      description: 'Inner rows in the order of the catalogue and the keys, then margins.',
      resolve: async (breakdown, _, { directoryAt }) => {
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
      args: {
        measures: t.arg({
          type: [MeasureIdEnum],
          required: true,
          description: 'Whose columns to give; they are computed like selected fields.',
        }),
        total: t.arg.boolean({
          defaultValue: false,
          description: 'Also the grand total, behind the rows; it is a total of every dimension of `by`.',
        }),
      },
      resolve: ({ rows, total, ...breakdown }, args) =>
        answerColumns(
          { ...breakdown, rows: args.total === true ? [...rows, total] : rows },
          args.measures.map(measureOfEnum),
        ),
    }),
  }),
});

builder.queryField('breakdown', (t) =>
  t.field({
    type: BreakdownType,
    description:
      'Measures broken down by dimensions. The fields selected on a row are the measures computed.',
    args: {
      by: t.arg({
        type: [DimensionEnum],
        required: true,
        description: 'The dimensions to split by; none gives the total alone.',
      }),
      ...scopeArgs,
      ...marginsArgs,
      ...exclusionsArgs,
    },
    resolve: (_, { by, margins, ...scope }, context, info) => {
      const { defaults, door } = asking(context);
      const selected = selectedMeasures(info);
      if (selected.length === 0)
        throw badInput('breakdown', 'select at least one measure on rows, total or columns');
      const request = parseBreakdownRequest(
        {
          by,
          measures: selected.map(({ id }) => id),
          margins: margins ?? false,
          ...scopeFrom(scope),
        },
        defaults,
      );
      const isByRow = selectedFields(info.fieldNodes, info).some(({ name }) => name.value === 'rows');
      const bounds = { ...door.bounds, ...(isByRow ? { rows: questionLimits.rows } : {}) };
      return runBreakdown(request, { ...door, bounds });
    },
  }),
);

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
