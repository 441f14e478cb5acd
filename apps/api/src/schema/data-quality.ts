import {
  type DataQuality,
  parseDataQualityRequest,
  type QualityGrain,
  runDataQuality,
} from '@neue-wege/domain';
import type { ApiContext } from '../api-context.ts';
import { builder } from '../builder.ts';
import { directoryEntries } from '../directory-entries.ts';
import { AnswerType } from './answer.ts';
import { DataQualityFindingsType, DataQualityMeasureType, type Named } from './data-quality-findings.ts';
import { DataQualityRuleIdEnum } from './data-quality-rule.ts';
import { asking, scopeArgs, scopeFrom } from './question-scope.ts';
import { recordEnum } from './record-enum.ts';
import { requireFewRows } from './row-limit.ts';

const grainDescriptions: Readonly<Record<QualityGrain, string>> = {
  year: 'Calendar years.',
  quarter: 'Calendar quarters.',
};

const DataQualityGrainEnum = recordEnum('DataQualityGrain', {
  description: 'The periods by which data quality is told: a month of one location is too little to judge.',
  entries: grainDescriptions,
  describe: (text) => text,
});

const DataQualityType = builder.objectRef<DataQuality>('DataQuality').implement({
  description: 'How good the data are, by location and period: counts alone, never a person or a record.',
  interfaces: [AnswerType],
  fields: (t) => ({
    rules: t.field({
      type: [DataQualityFindingsType],
      description: 'What each rule asked for found, the severe first.',
      resolve: async ({ rules, asOf }, _, context) => {
        const named = await namer(rules, { place: 'dataQuality.rules', asOf, context });
        return rules.map((found) => ({ ...found, rows: named(found.rows) }));
      },
    }),
    measures: t.field({
      type: [DataQualityMeasureType],
      description: 'Measures that tell about the data, beside the rules.',
      resolve: async ({ measures, asOf }, _, context) => {
        const named = await namer(measures, { place: 'dataQuality.measures', asOf, context });
        return measures.map((told) => ({ ...told, rows: named(told.rows) }));
      },
    }),
  }),
});

builder.queryField('dataQuality', (t) =>
  t.field({
    type: DataQualityType,
    description:
      'Counts what the rules of data quality find. Each rule is counted on the date of its own facts: entries by entry date, exits by exit date, recordings by the day of recording.',
    args: {
      rules: t.arg({
        type: [DataQualityRuleIdEnum],
        description: 'The rules to count; all of them unless given.',
      }),
      grain: t.arg({
        type: DataQualityGrainEnum,
        description: 'The periods to split by; without it there is one row per location.',
      }),
      ...scopeArgs,
    },
    resolve: (_, { rules, grain, ...scope }, context) => {
      const { defaults, door } = asking(context);
      return runDataQuality(parseDataQualityRequest({ rules, grain, ...scopeFrom(scope) }, defaults), door);
    },
  }),
);

/** Gives the rows of some findings their locations by name. */
async function namer(
  findings: readonly { readonly rows: readonly unknown[] }[],
  { place, asOf, context }: { place: string; asOf: DataQuality['asOf']; context: ApiContext },
) {
  const rows = findings.flatMap((one) => one.rows);
  requireFewRows(rows.length, {
    place,
    advice: 'fewer rules, years instead of quarters, or fewer locations',
  });
  const { location } = directoryEntries(await context.directoryAt(asOf));
  return <Row extends { readonly location: string }>(located: readonly Row[]): readonly Named<Row>[] =>
    located.map((row) => ({ ...row, location: location(row.location) }));
}
