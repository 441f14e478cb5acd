import { type BreakdownRow, type DimensionId, dimensionIds, dimensionOf } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import type {
  DirectoryEntries,
  LocationEntry,
  MunicipalityEntry,
  PhaseEntry,
  ProjectEntry,
  RunEntry,
} from '../directory-entries.ts';
import { codeEnums, DimensionEnum, describe } from './dimension.ts';
import { type FieldOf, fieldsOf } from './field-of.ts';
import { LocationType } from './location.ts';
import { MunicipalityType } from './municipality.ts';
import { ProgrammePhaseType } from './programme-phase.ts';
import { ProjectType } from './project.ts';
import { RunType } from './run.ts';

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

/** The keys of a row as a plain object whose properties are the fields of the schema. */
export type RowKeys = NamedKeys & Record<FieldOf<'key'>, string | null>;

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
const keyFields = fieldsOf<'key', DimensionId>(
  dimensionIds.filter((id) => !namedDimensions.some((named) => named === id)),
);

export const RowKeysType = builder.interfaceRef<RowKeys>('RowKeys').implement({
  description:
    'What a row is about: its key in each dimension asked for. A dimension that was not asked for, or is summed over, is null.',
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
  }),
});

/** Names the keys of a row. */
export function rowKeys(
  { keys, isTotalOf }: Pick<BreakdownRow, 'keys' | 'isTotalOf'>,
  entries: DirectoryEntries,
): RowKeys {
  const named = <Entry>(id: DimensionId, entryOf: (key: string) => Entry): Entry | null => {
    const key = keys[id];
    return key === null || key === undefined ? null : entryOf(key);
  };
  const row: RowKeys = {
    location: named('location', entries.location),
    project: named('project', entries.project),
    run: named('run', entries.run),
    phase: named('phase', entries.phase),
    year: named('year', Number),
    residence: named('residence', entries.municipality),
    responsibleJobcenter: named('responsible_jobcenter', entries.municipality),
    hostMunicipality: named('host_municipality', entries.municipality),
    isTotalOf,
  };
  for (const { id, field } of keyFields) row[field] = keys[id] ?? null;
  return row;
}

function keyType(id: DimensionId) {
  return codeEnums.get(id) ?? (id === 'quarter' ? 'Quarter' : id === 'month' ? 'Month' : 'String');
}

function about(id: DimensionId): string {
  return describe(dimensionOf(id));
}
