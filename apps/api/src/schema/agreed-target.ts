import { type AgreedTarget, type Measure, measureOf } from '@neue-wege/domain';
import type { ApiContext } from '../api-context.ts';
import { builder } from '../builder.ts';
import { asOfDay } from './as-of.ts';
import { MeasureIdEnum } from './measure.ts';
import { asOfArgs } from './question-scope.ts';

/** A target of a measure that the catalogue has. */
export interface NamedTarget extends AgreedTarget {
  readonly of: Measure;
}

export const AgreedTargetType = builder.objectRef<NamedTarget>('AgreedTarget').implement({
  description: 'What is agreed for a measure and a year, at a location or for the whole programme.',
  fields: (t) => ({
    measure: t.field({
      type: MeasureIdEnum,
      description: 'For which measure.',
      resolve: ({ of }) => of.id,
    }),
    location: t.exposeString('location', {
      nullable: true,
      description: 'The key of the location; null for the whole programme.',
    }),
    year: t.exposeInt('year', { description: 'For which year.' }),
    value: t.exposeFloat('value', { description: 'In the unit of the measure; rates as fractions of 1.' }),
    source: t.exposeString('source', { description: 'Where it was agreed.' }),
    comment: t.exposeString('comment', { nullable: true, description: 'What was said about it.' }),
    definitionVersion: t.exposeInt('definitionVersion', {
      description: "Version of the measure's definition under which it was agreed.",
    }),
    isSameDefinition: t.boolean({
      description: 'Whether the measure is still defined so; where it is not, values must not be compared.',
      resolve: ({ of, definitionVersion }) => of.version === definitionVersion,
    }),
  }),
});

interface Targets {
  readonly asOf: string;
  readonly dataVersion: number;
  readonly targets: readonly NamedTarget[];
}

const TargetsInForceType = builder.objectRef<Targets>('TargetsInForce').implement({
  description: 'The targets that are in force on a day.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day from which they are seen.' }),
    dataVersion: t.exposeInt('dataVersion', {
      description: 'The version that was current then: a change can be based on that of today.',
    }),
    targets: t.expose('targets', {
      type: [AgreedTargetType],
      description: 'Each of them, in the order of measures, locations and years.',
    }),
    locations: t.stringList({
      description: 'The keys of the locations for which targets can be set today.',
      resolve: (_targets, _args, { locationKeys }) => locationKeys(),
    }),
  }),
});

builder.queryField('targets', (t) =>
  t.field({
    type: TargetsInForceType,
    description:
      'The agreed targets. Whoever sees some locations only is told of no target of another one and of none of the whole programme.',
    args: asOfArgs,
    resolve: async (_root, { asOf }, context) => {
      const day = asOfDay(asOf, context);
      const { dataVersion, targets } = await context.targetsAt(day);
      return { asOf: day, dataVersion, targets: targets.flatMap(namedTarget) };
    },
  }),
);

/** The target as it is now; `null` when none is in force. */
export async function presentTarget(
  { measure, location, year }: Pick<AgreedTarget, 'measure' | 'location' | 'year'>,
  { targetsAt, today }: ApiContext,
): Promise<NamedTarget | null> {
  const { targets } = await targetsAt(today);
  const isMeant = (one: AgreedTarget): boolean =>
    one.measure === measure && one.location === location && one.year === year;
  return targets.filter(isMeant).flatMap(namedTarget)[0] ?? null;
}

/** A target of a measure that the catalogue has no more is nobody's to see. */
function namedTarget(target: AgreedTarget): readonly NamedTarget[] {
  const of = measureOf(target.measure);
  return of === undefined ? [] : [{ ...target, of }];
}
