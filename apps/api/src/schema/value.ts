import {
  badInput,
  type CountValue,
  intervalLevels,
  type QuantityValue,
  type RateValue,
  rateInterval,
} from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { IntervalType } from './interval.ts';
import { MeasureValueType } from './measure-value.ts';
import { UnitEnum } from './unit.ts';

export const CountType = builder.objectRef<CountValue>('Count').implement({
  description: 'A whole number; null when it may not be shown or makes no sense.',
  interfaces: [MeasureValueType],
  fields: (t) => ({
    value: t.exposeInt('value', { nullable: true, description: 'How many.' }),
  }),
});

export const QuantityType = builder.objectRef<QuantityValue>('Quantity').implement({
  description: 'A mean or median.',
  interfaces: [MeasureValueType],
  fields: (t) => ({
    value: t.exposeFloat('value', { nullable: true, description: 'In `unit`.' }),
    unit: t.expose('unit', { type: UnitEnum, description: 'What the value is counted in.' }),
    n: t.exposeInt('n', { nullable: true, description: 'How many facts are behind the value.' }),
  }),
});

export const RateType = builder.objectRef<RateValue>('Rate').implement({
  description:
    'A share as a fraction of 1, with everything one needs to judge it. Unknown counts as no success. Under disclosure control the unknown may be withheld alone: beside a shown value `unknown`, `coverage`, `knownOnly` and `bounds` are null then.',
  interfaces: [MeasureValueType],
  fields: (t) => ({
    value: t.exposeFloat('value', { nullable: true, description: 'numerator ÷ denominator' }),
    numerator: t.exposeFloat('numerator', {
      nullable: true,
      description: 'What is counted as success, or whatever the rate is about.',
    }),
    denominator: t.exposeFloat('denominator', {
      nullable: true,
      description: 'What it is held against: the base of the rate.',
    }),
    unknown: t.exposeFloat('unknown', {
      nullable: true,
      description:
        'How many are unknown: part of the denominator, or beside it where the measure counts the known alone.',
    }),
    coverage: t.exposeFloat('coverage', {
      nullable: true,
      description: 'The share whose outcome is known.',
    }),
    knownOnly: t.exposeFloat('knownOnly', {
      nullable: true,
      description: 'numerator ÷ the known ones',
    }),
    bounds: t.expose('bounds', {
      type: IntervalType,
      nullable: true,
      description: 'From all unknown failed to all unknown succeeded.',
    }),
    interval: t.field({
      type: IntervalType,
      nullable: true,
      description: `Wilson interval at a level of ${intervalLevels.join(', ')}.`,
      args: {
        level: t.arg.float({
          defaultValue: 0.95,
          description: 'How often such an interval holds the truth.',
        }),
      },
      resolve: (rate, { level }) => {
        const asked = level ?? 0.95;
        if (!intervalLevels.includes(asked))
          throw badInput('interval.level', `allowed: ${intervalLevels.join(', ')}`);
        return rateInterval(rate, asked);
      },
    }),
    excluded: t.exposeInt('excluded', {
      nullable: true,
      description:
        'How many the closed list of exclusions took out of the denominator; null where none were to be taken out.',
    }),
    matureShare: t.exposeFloat('matureShare', {
      nullable: true,
      description:
        'Rows without a period count mature events only: the share of all events that is. Null under disclosure control, as it would tell how many are not due yet.',
    }),
  }),
});
