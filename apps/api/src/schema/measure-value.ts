import type { MeasureValue } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { TargetType } from './target.ts';
import { ValueStatusEnum } from './value-status.ts';

const typeOfKind = { count: 'Count', quantity: 'Quantity', rate: 'Rate' } as const;

export const MeasureValueType = builder
  .interfaceRef<Pick<MeasureValue, 'kind' | 'value' | 'status' | 'preliminary' | 'target'>>('MeasureValue')
  .implement({
    description: 'The value of a measure, whatever its kind: a `Count`, a `Quantity` or a `Rate`.',
    resolveType: ({ kind }) => typeOfKind[kind],
    fields: (t) => ({
      number: t.exposeFloat('value', {
        nullable: true,
        description:
          'The same as `value`, in one type for every kind; null when it may not be shown or makes no sense.',
      }),
      status: t.expose('status', {
        type: ValueStatusEnum,
        description: 'Whether it holds, or why it is null.',
      }),
      preliminary: t.exposeBoolean('preliminary', {
        description: 'The waiting time for late records is not over, whatever the status says.',
      }),
      target: t.expose('target', {
        type: TargetType,
        nullable: true,
        description: 'Null where nothing was agreed for exactly this row.',
      }),
    }),
  });
