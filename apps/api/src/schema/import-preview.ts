import type { FigureChange, KindEffects, Shrinkage } from '@neue-wege/database';
import { builder } from '../builder.ts';

import { MeasureDefinitionType } from './measure.ts';
import { MeasureValueType } from './measure-value.ts';

const ImportColumnEffectType = builder
  .objectRef<KindEffects['columns'][number]>('ImportColumnEffect')
  .implement({
    description: 'What an import changes in one column of the records that are there already.',
    fields: (t) => ({
      column: t.exposeString('column', { description: '`snake_case`: the column of the delivery.' }),
      changed: t.exposeInt('changed', { description: 'In how many records it becomes another value.' }),
      cleared: t.exposeInt('cleared', { description: 'In how many an empty cell clears it.' }),
    }),
  });

export const ImportEffectType = builder.objectRef<KindEffects>('ImportEffect').implement({
  description: 'What an import does to the records of one kind.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'The kind of file: `enrolments`.' }),
    added: t.exposeInt('added', { description: 'Records that are new.' }),
    changed: t.exposeInt('changed', { description: 'Records that become different.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Records that are there already.' }),
    ended: t.exposeInt('ended', { description: 'Records that a complete delivery no longer contains.' }),
    rejected: t.exposeInt('rejected', { description: 'Rows that break a rule.' }),
    columns: t.expose('columns', {
      type: [ImportColumnEffectType],
      description: 'Column by column what becomes different; of a preview alone.',
    }),
  }),
});

export const ImportFigureChangeType = builder.objectRef<FigureChange>('ImportFigureChange').implement({
  description: 'A headline figure as it is and as it would become.',
  fields: (t) => ({
    measure: t.expose('measure', { type: MeasureDefinitionType, description: 'Which figure.' }),
    year: t.exposeInt('year', { description: 'Of which year.' }),
    location: t.exposeString('location', {
      nullable: true,
      description: 'The key of its location; null for all locations that may be seen together.',
    }),
    before: t.expose('before', {
      type: MeasureValueType,
      nullable: true,
      description: 'As it is; null where nobody entered, left or was present.',
    }),
    after: t.expose('after', {
      type: MeasureValueType,
      nullable: true,
      description: 'As it would become; null where nobody would have entered, left or been present.',
    }),
  }),
});

export const ImportShrinkageType = builder.objectRef<Shrinkage>('ImportShrinkage').implement({
  description: 'Where an import ends so much of what a location has that a person has to confirm it.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'The kind of records: `enrolments`.' }),
    location: t.exposeString('location', {
      nullable: true,
      description: 'The key of the location; null for records that belong to none.',
    }),
    before: t.exposeInt('before', { description: 'Records that are there.' }),
    ended: t.exposeInt('ended', { description: 'Of them, those that end.' }),
    after: t.exposeInt('after', { description: 'Records that are there afterwards, new ones included.' }),
    share: t.exposeFloat('share', { description: 'ended ÷ before, as a fraction of 1.' }),
  }),
});
