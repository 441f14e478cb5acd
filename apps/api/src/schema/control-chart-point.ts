import type { ControlChartPoint } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { IntervalType } from './interval.ts';
import { MeasureValueType } from './measure-value.ts';

export const ControlChartPointType = builder.objectRef<ControlChartPoint>('ControlChartPoint').implement({
  description:
    'One period of a control chart. What is drawn is null where the point is not used or the chart has no limits.',
  fields: (t) => ({
    period: t.exposeString('period', { description: '`2026-Q3` or `2026-09`, by the grain of the chart.' }),
    value: t.expose('value', { type: MeasureValueType, description: 'The measure in this period.' }),
    isZero: t.exposeBoolean('isZero', { description: 'Nobody was counted in it, so it is zero.' }),
    isUsed: t.exposeBoolean('isUsed', {
      description: 'Takes part in the centre line, the limits and the runs.',
    }),
    limits: t.expose('limits', {
      type: IntervalType,
      nullable: true,
      description: 'In the unit of the value; a negative lower limit of a count means that none is too low.',
    }),
    movingRange: t.exposeFloat('movingRange', {
      nullable: true,
      description: 'XmR: distance to the used value before; null for the first, and in a p-chart.',
    }),
    isOutside: t.exposeBoolean('isOutside', { nullable: true, description: 'Lies outside its limits.' }),
    isInRun: t.exposeBoolean('isInRun', {
      nullable: true,
      description: 'Part of a run on one side of the centre line, as the rule has it.',
    }),
  }),
});
