import { type FunnelUnit, type FunnelUnitLimits, funnelMethod, type Text } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { IntervalType } from './interval.ts';
import { recordEnum } from './record-enum.ts';
import { languageArgs, TextType } from './text.ts';
import { RateType } from './value.ts';

const FunnelSignalEnum = recordEnum('FunnelSignal', {
  description: 'Where a unit lies.',
  entries: funnelMethod.signals,
  describe: ({ en }) => `${en}.`,
});

const FunnelLimitsType = builder.objectRef<FunnelUnitLimits>('FunnelLimits').implement({
  description: 'The limits that chance would keep a unit of this size within, as fractions of 1.',
  fields: (t) => ({
    alert: t.expose('alert', { type: IntervalType, description: 'At 95 %.' }),
    alarm: t.expose('alarm', { type: IntervalType, description: 'At 99.8 %.' }),
  }),
});

interface FunnelPoint extends FunnelUnit {
  readonly names: Text;
}

export const FunnelPointType = builder.objectRef<FunnelPoint>('FunnelPoint').implement({
  description: 'One unit of a funnel: its rate over its number of cases, `value.denominator`.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Key of the run, location or project.' }),
    name: t.string({
      description: 'Name of the unit, else its key.',
      args: languageArgs,
      resolve: ({ names }, { language }) => names[language],
    }),
    value: t.expose('value', { type: RateType, description: 'The rate of the unit.' }),
    limits: t.expose('limits', {
      type: FunnelLimitsType,
      nullable: true,
      description: 'Null for fewer than 10 cases, without a value, or without a common value.',
    }),
    signal: t.expose('signal', {
      type: FunnelSignalEnum,
      nullable: true,
      description: 'Null also where too little is known of the unit.',
    }),
    words: t.field({
      type: TextType,
      nullable: true,
      description: 'The signal in words.',
      resolve: ({ signal }) => (signal === null ? null : funnelMethod.signals[signal]),
    }),
  }),
});
