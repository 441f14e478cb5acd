import { type Measure, unitLabels } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { enumName } from './graphql-name.ts';

type Unit = Measure['unit'];

export const UnitEnum = builder.enumType('Unit', {
  description: 'What a value counts.',
  values: Object.fromEntries(
    units().map((unit) => [enumName(unit), { value: unit, description: unitLabels[unit].en }]),
  ),
});

function units(): readonly Unit[] {
  const isUnit = (id: string): id is Unit => Object.hasOwn(unitLabels, id);
  return Object.keys(unitLabels).filter(isUnit);
}
