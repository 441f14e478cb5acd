import type { QualityCounts, QualityMeasure, QualityRow, RuleFindings } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import type { LocationEntry } from '../directory-entries.ts';
import { DataQualityRuleType, explainRule } from './data-quality-rule.ts';
import { LocationType } from './location.ts';
import { MeasureDefinitionType } from './measure.ts';
import { MeasureValueType } from './measure-value.ts';
import { ValueStatusEnum } from './value-status.ts';

/** A row with its location by name. */
export type Named<Row> = Omit<Row, 'location'> & { readonly location: LocationEntry };

type NamedFindings = Omit<RuleFindings, 'rows'> & { readonly rows: readonly Named<QualityRow>[] };

type NamedMeasureRow = Named<QualityMeasure['rows'][number]>;
type NamedMeasure = Omit<QualityMeasure, 'rows'> & { readonly rows: readonly NamedMeasureRow[] };

const locationDescription = 'Whose data.';
const periodDescription = '`2026` or `2026-Q3`, by the grain asked for; null without one.';

const DataQualityCountsType = builder.objectRef<QualityCounts>('DataQualityCounts').implement({
  description: 'How many findings a rule has among what was checked.',
  fields: (t) => ({
    findings: t.exposeInt('findings', { nullable: true, description: 'How many.' }),
    checked: t.exposeInt('checked', { nullable: true, description: 'Among how many.' }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: 'findings ÷ checked, as a fraction of 1.',
    }),
    status: t.expose('status', {
      type: ValueStatusEnum,
      description: 'Whether it holds, or why it is null.',
    }),
  }),
});

const DataQualityRowType = builder.objectRef<Named<QualityRow>>('DataQualityRow').implement({
  description: 'What a rule found at one location, in one period.',
  fields: (t) => ({
    location: t.expose('location', { type: LocationType, description: locationDescription }),
    period: t.exposeString('period', { nullable: true, description: periodDescription }),
    counts: t.field({
      type: DataQualityCountsType,
      description: 'How many findings.',
      resolve: (row) => row,
    }),
  }),
});

export const DataQualityFindingsType = builder.objectRef<NamedFindings>('DataQualityFindings').implement({
  description: 'What one rule found.',
  fields: (t) => ({
    rule: t.field({
      type: DataQualityRuleType,
      description: 'The rule.',
      resolve: ({ rule }) => explainRule(rule),
    }),
    rows: t.expose('rows', {
      type: [DataQualityRowType],
      description:
        'In the order of locations and periods; only where something was checked, or may not be shown.',
    }),
    total: t.expose('total', { type: DataQualityCountsType, description: 'Over all rows.' }),
  }),
});

const DataQualityMeasureRowType = builder.objectRef<NamedMeasureRow>('DataQualityMeasureRow').implement({
  description: 'A measure at one location, in one period.',
  fields: (t) => ({
    location: t.expose('location', { type: LocationType, description: locationDescription }),
    period: t.exposeString('period', { nullable: true, description: periodDescription }),
    value: t.expose('value', { type: MeasureValueType, description: 'The value of the measure.' }),
  }),
});

export const DataQualityMeasureType = builder.objectRef<NamedMeasure>('DataQualityMeasure').implement({
  description: 'A measure of the catalogue that tells about the data, beside the rules.',
  fields: (t) => ({
    measure: t.expose('measure', { type: MeasureDefinitionType, description: 'The measure.' }),
    rows: t.expose('rows', {
      type: [DataQualityMeasureRowType],
      description: 'In the order of locations and periods; only where the value makes sense and is due.',
    }),
    total: t.expose('total', { type: MeasureValueType, description: 'Over all rows.' }),
  }),
});
