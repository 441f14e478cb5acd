import {
  badInput,
  type CountValue,
  type Interval,
  intervalLevels,
  type QuantityValue,
  type RateValue,
  rateInterval,
  type ValueStatus,
  valueStatuses,
} from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { UnitEnum } from './unit.ts';

export const ValueStatusEnum = builder.enumType('ValueStatus', {
  description: 'The state of a value; by precedence, the first that applies.',
  values: Object.fromEntries(
    statuses().map((status) => [status, { value: status, description: valueStatuses[status].label.en }]),
  ),
});

const preliminary = {
  description: 'The waiting time for late records is not over, whatever the status says.',
};

export const CountType = builder.objectRef<CountValue>('Count').implement({
  description: 'A whole number; null when it may not be shown or makes no sense.',
  fields: (t) => ({
    value: t.exposeInt('value', { nullable: true }),
    status: t.expose('status', { type: ValueStatusEnum }),
    preliminary: t.exposeBoolean('preliminary', preliminary),
  }),
});

export const QuantityType = builder.objectRef<QuantityValue>('Quantity').implement({
  description: 'A mean or median.',
  fields: (t) => ({
    value: t.exposeFloat('value', { nullable: true }),
    unit: t.expose('unit', { type: UnitEnum }),
    n: t.exposeInt('n', { nullable: true, description: 'How many facts are behind the value.' }),
    status: t.expose('status', { type: ValueStatusEnum }),
    preliminary: t.exposeBoolean('preliminary', preliminary),
  }),
});

const IntervalType = builder.objectRef<Interval>('Interval').implement({
  description: 'Lower and upper end, as fractions of 1.',
  fields: (t) => ({
    lower: t.exposeFloat('lower'),
    upper: t.exposeFloat('upper'),
  }),
});

export const RateType = builder.objectRef<RateValue>('Rate').implement({
  description:
    'A share as a fraction of 1, with everything one needs to judge it. Unknown counts as no success.',
  fields: (t) => ({
    value: t.exposeFloat('value', { nullable: true, description: 'numerator ÷ denominator' }),
    numerator: t.exposeFloat('numerator', { nullable: true }),
    denominator: t.exposeFloat('denominator', { nullable: true }),
    unknown: t.exposeFloat('unknown', {
      nullable: true,
      description: 'How many of the denominator are unknown.',
    }),
    coverage: t.exposeFloat('coverage', { nullable: true, description: '1 − unknown ÷ denominator' }),
    knownOnly: t.exposeFloat('knownOnly', {
      nullable: true,
      description: 'numerator ÷ (denominator − unknown)',
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
      args: { level: t.arg.float({ defaultValue: 0.95 }) },
      resolve: (rate, { level }) => {
        const asked = level ?? 0.95;
        if (!intervalLevels.includes(asked))
          throw badInput('interval.level', `allowed: ${intervalLevels.join(', ')}`);
        return rateInterval(rate, asked);
      },
    }),
    matureShare: t.exposeFloat('matureShare', {
      nullable: true,
      description: 'Rows without a period count mature events only: the share of all events that is.',
    }),
    status: t.expose('status', { type: ValueStatusEnum }),
    preliminary: t.exposeBoolean('preliminary', preliminary),
  }),
});

function statuses(): readonly ValueStatus[] {
  const isStatus = (id: string): id is ValueStatus => Object.hasOwn(valueStatuses, id);
  return Object.keys(valueStatuses).filter(isStatus);
}
