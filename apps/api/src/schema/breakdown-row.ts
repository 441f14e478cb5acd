import {
  type CountValue,
  type DimensionId,
  dimensionIds,
  dimensionOf,
  type Measure,
  measureIds,
  measures,
  type QuantityValue,
  type RateValue,
} from '@neue-wege/domain';
import { builder } from '../builder.ts';
import type {
  LocationEntry,
  MunicipalityEntry,
  PhaseEntry,
  ProjectEntry,
  RunEntry,
} from '../directory-entries.ts';
import { codeEnums, DimensionEnum, describe } from './dimension.ts';
import { fieldName } from './graphql-name.ts';
import { LocationType } from './location.ts';
import { MunicipalityType } from './municipality.ts';
import { ProgrammePhaseType } from './programme-phase.ts';
import { ProjectType } from './project.ts';
import { RunType } from './run.ts';
import { CountType, QuantityType, RateType } from './value.ts';

declare const fieldKind: unique symbol;

/** The name of a field whose values are of one kind; the catalogue decides which names those are. */
type FieldOf<Kind> = string & { readonly [fieldKind]: Kind };

/** The dimensions whose keys have more to say than their text. */
interface NamedKeys {
  location: LocationEntry | null;
  project: ProjectEntry | null;
  run: RunEntry | null;
  phase: PhaseEntry | null;
  year: number | null;
  residence: MunicipalityEntry | null;
  responsibleJobcenter: MunicipalityEntry | null;
  hostMunicipality: MunicipalityEntry | null;
  isTotalOf: readonly DimensionId[];
}

/** A row as a plain object whose properties are the fields of the schema: large answers need no resolver per field. */
export type AnswerRow = NamedKeys &
  Record<FieldOf<'key'>, string | null> &
  Record<FieldOf<'count'>, CountValue> &
  Record<FieldOf<'quantity'>, QuantityValue> &
  Record<FieldOf<'rate'>, RateValue>;

const namedDimensions = [
  'location',
  'project',
  'run',
  'phase',
  'year',
  'residence',
  'responsible_jobcenter',
  'host_municipality',
] as const satisfies readonly DimensionId[];

/** The dimensions whose keys are told as they are. */
export const keyFields = fieldsOf<'key', DimensionId>(
  dimensionIds.filter((id) => !namedDimensions.some((named) => named === id)),
);
export const countFields = fieldsOf<'count', string>(idsOfKind('count'));
export const quantityFields = fieldsOf<'quantity', string>(idsOfKind('quantity'));
export const rateFields = fieldsOf<'rate', string>(idsOfKind('rate'));

export const BreakdownRowType = builder.objectRef<AnswerRow>('BreakdownRow').implement({
  description:
    'One row: its key in each dimension asked for, and a value per measure. The fields selected are the measures computed.',
  fields: (t) => ({
    location: t.expose('location', { type: LocationType, nullable: true, description: about('location') }),
    project: t.expose('project', { type: ProjectType, nullable: true, description: about('project') }),
    run: t.expose('run', { type: RunType, nullable: true, description: about('run') }),
    phase: t.expose('phase', { type: ProgrammePhaseType, nullable: true, description: about('phase') }),
    year: t.exposeInt('year', { nullable: true, description: about('year') }),
    ...Object.fromEntries(
      keyFields.map(({ id, field }) => [
        field,
        t.expose(field, { type: keyType(id), nullable: true, description: about(id) }),
      ]),
    ),
    residence: t.expose('residence', {
      type: MunicipalityType,
      nullable: true,
      description: about('residence'),
    }),
    responsibleJobcenter: t.expose('responsibleJobcenter', {
      type: MunicipalityType,
      nullable: true,
      description: about('responsible_jobcenter'),
    }),
    hostMunicipality: t.expose('hostMunicipality', {
      type: MunicipalityType,
      nullable: true,
      description: about('host_municipality'),
    }),
    isTotalOf: t.expose('isTotalOf', {
      type: [DimensionEnum],
      description: 'Empty on inner rows; names the summed-over dimensions on margin rows and on the total.',
    }),
    ...Object.fromEntries(
      [
        ...countFields.map(({ id, field }) => ({
          id,
          field: t.expose(field, { type: CountType, description: glossary(id) }),
        })),
        ...quantityFields.map(({ id, field }) => ({
          id,
          field: t.expose(field, { type: QuantityType, description: glossary(id) }),
        })),
        ...rateFields.map(({ id, field }) => ({
          id,
          field: t.expose(field, { type: RateType, description: glossary(id) }),
        })),
      ]
        .toSorted((a, b) => measureIds.indexOf(a.id) - measureIds.indexOf(b.id))
        .map(({ id, field }) => [fieldName(id), field]),
    ),
  }),
});

function keyType(id: DimensionId) {
  return codeEnums.get(id) ?? (id === 'quarter' ? 'Quarter' : id === 'month' ? 'Month' : 'String');
}

function about(id: DimensionId): string {
  return describe(dimensionOf(id));
}

function glossary(id: string): string {
  return measures
    .filter((measure) => measure.id === id)
    .map(describe)
    .join();
}

function idsOfKind(kind: Measure['kind']): readonly string[] {
  return measures.filter((measure) => measure.kind === kind).map((measure) => measure.id);
}

function fieldsOf<Kind, Id extends string>(
  ids: readonly Id[],
): readonly { readonly id: Id; readonly field: FieldOf<Kind> }[] {
  const isField = (name: string): name is FieldOf<Kind> => ids.some((id) => fieldName(id) === name);
  return ids.flatMap((id) => {
    const field = fieldName(id);
    return isField(field) ? [{ id, field }] : [];
  });
}
