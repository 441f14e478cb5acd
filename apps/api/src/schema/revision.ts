import { type Revision, type RevisionCause, revisionOrigins } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { RevisionOriginEnum } from './data-version.ts';
import { MeasureIdEnum } from './measure.ts';
import { MeasureValueType } from './measure-value.ts';
import { type RowKeys, RowKeysType } from './row-keys.ts';
import { TextType } from './text.ts';

export const RevisionCauseType = builder.objectRef<RevisionCause>('RevisionCause').implement({
  description: 'What one step between two days, or two returns, did to a value.',
  fields: (t) => ({
    origin: t.expose('origin', { type: RevisionOriginEnum, description: 'What the step was.' }),
    label: t.field({
      type: TextType,
      description: 'The origin in words.',
      resolve: ({ origin }) => revisionOrigins[origin],
    }),
    change: t.exposeFloat('change', {
      nullable: true,
      description:
        'In the unit of the measure; null where a side of the step has no value or too small a base.',
    }),
  }),
});

export const RevisionType = builder.objectRef<RowKeys & Omit<Revision, 'keys'>>('Revision').implement({
  description: 'A value that is not what it was.',
  interfaces: [RowKeysType],
  fields: (t) => ({
    measure: t.expose('measure', { type: MeasureIdEnum, description: 'Whose value.' }),
    old: t.expose('old', {
      type: MeasureValueType,
      nullable: true,
      description: 'As it was said on the earlier day; null where there was no such row.',
    }),
    new: t.expose('new', {
      type: MeasureValueType,
      nullable: true,
      description: 'As it is said on the later day; null where the row has disappeared.',
    }),
    change: t.exposeFloat('change', {
      nullable: true,
      description:
        'new − old in the unit of the measure, rates as fractions of 1; null where there is no value, or a base below 10.',
    }),
    causes: t.expose('causes', {
      type: [RevisionCauseType],
      description:
        'The steps that changed it, in order; where every change is a number they sum to `change`.',
    }),
  }),
});
