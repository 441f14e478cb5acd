import {
  type Directory,
  type Language,
  type Municipality,
  type PlainDate,
  type Run,
  type RunPeriod,
  type Text,
  toPlainDate,
} from '@neue-wege/domain';

/** The directory as known on a day. */
export interface DirectoryOfDay extends Directory {
  readonly asOf: PlainDate;
}

/** A location as clients see it: a key of the data always has a name, also where the directory has none. */
export interface LocationEntry {
  readonly key: string;
  /** The day from which it is seen. */
  readonly asOf: PlainDate;
  readonly names: Text;
  readonly ags: string | null;
  readonly kind: string | null;
}

export interface ProjectEntry {
  readonly key: string;
  /** The day from which it is seen. */
  readonly asOf: PlainDate;
  readonly names: Text;
  readonly description: string | null;
}

export interface MunicipalityEntry {
  readonly ags: string;
  readonly names: Text;
  readonly relation: Municipality['relation'];
}

export interface PhaseEntry {
  readonly key: string;
  readonly names: Text;
  /** `null` for the days outside every phase. */
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
}

export interface RunEntry {
  readonly key: string;
  /** The day from which it is seen. */
  readonly asOf: PlainDate;
  /** Project and number, then the location. */
  readonly names: Text;
  readonly number: string;
  readonly location: LocationEntry;
  readonly project: ProjectEntry;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly deliveryMode: string;
  readonly host: MunicipalityEntry | null;
  readonly periods: readonly RunPeriod[];
}

/** Answers a name for every key that a row can hold; the same key gives the same object. */
export interface DirectoryEntries {
  readonly location: (key: string) => LocationEntry;
  readonly project: (key: string) => ProjectEntry;
  readonly municipality: (ags: string) => MunicipalityEntry;
  readonly phase: (key: string) => PhaseEntry;
  readonly run: (key: string) => RunEntry;
  /** The runs of a location, in the order of their keys. */
  readonly runsOfLocation: (key: string) => readonly RunEntry[];
  /** The runs of a project, in the order of their keys. */
  readonly runsOfProject: (key: string) => readonly RunEntry[];
}

const entriesByDirectory = new WeakMap<Directory, DirectoryEntries>();

/** Makes the directory answer by key. A key that it does not list, such as `unknown`, is its own name. */
export function directoryEntries(directory: DirectoryOfDay): DirectoryEntries {
  const entries = entriesByDirectory.get(directory) ?? entriesOf(directory);
  entriesByDirectory.set(directory, entries);
  return entries;
}

function entriesOf(directory: DirectoryOfDay): DirectoryEntries {
  const { asOf } = directory;
  const location = byKey<LocationEntry>(
    directory.locations.map((one) => ({
      key: one.key,
      asOf,
      names: sameInBoth(one.name),
      ags: one.ags,
      kind: one.kind,
    })),
    {
      keyOf: (one) => one.key,
      unlisted: (key) => ({ key, asOf, names: namesOfUnlisted(key), ags: null, kind: null }),
    },
  );
  const project = byKey<ProjectEntry>(
    directory.projects.map((one) => ({
      key: one.key,
      asOf,
      names: { de: one.nameDe, en: one.nameEn },
      description: one.description,
    })),
    {
      keyOf: (one) => one.key,
      unlisted: (key) => ({ key, asOf, names: namesOfUnlisted(key), description: null }),
    },
  );
  const municipality = byKey<MunicipalityEntry>(
    directory.municipalities.map((one) => ({
      ags: one.ags,
      names: sameInBoth(one.name),
      relation: one.relation,
    })),
    {
      keyOf: (one) => one.ags,
      unlisted: (ags) => ({ ags, names: namesOfUnlisted(ags), relation: 'unknown' }),
    },
  );
  const phase = byKey<PhaseEntry>(
    directory.phases.map((one) => ({
      key: one.key,
      names: { de: one.nameDe, en: one.nameEn },
      startsOn: one.startsOn,
      endsOn: one.endsOn,
    })),
    {
      keyOf: (one) => one.key,
      unlisted: (key) => ({ key, names: namesOfUnlisted(key), startsOn: null, endsOn: null }),
    },
  );
  const run = byKey<RunEntry>(
    directory.runs.map((one) => ({
      key: one.key,
      asOf,
      names: namesOfRun(one, { location: location(one.location), project: project(one.project) }),
      number: one.number,
      location: location(one.location),
      project: project(one.project),
      startsOn: one.startsOn,
      endsOn: one.endsOn,
      deliveryMode: one.deliveryMode,
      host: one.hostAgs === null ? null : municipality(one.hostAgs),
      periods: one.periods,
    })),
    {
      keyOf: (one) => one.key,
      unlisted: (key) => ({
        key,
        asOf,
        names: namesOfUnlisted(key),
        number: key,
        location: location('unknown'),
        project: project('unknown'),
        startsOn: null,
        endsOn: null,
        deliveryMode: 'unknown',
        host: null,
        periods: [],
      }),
    },
  );
  const runs = directory.runs.map(({ key }) => run(key));
  const byLocation = Map.groupBy(runs, (one) => one.location.key);
  const byProject = Map.groupBy(runs, (one) => one.project.key);
  return {
    location,
    project,
    municipality,
    phase,
    run,
    runsOfLocation: (key) => byLocation.get(key) ?? [],
    runsOfProject: (key) => byProject.get(key) ?? [],
  };
}

/** The total has no key in any dimension, so nothing of it has a name. */
export const namelessEntries: DirectoryEntries = directoryEntries({
  asOf: toPlainDate('1900-01-01'),
  locations: [],
  projects: [],
  runs: [],
  phases: [],
  municipalities: [],
});

function byKey<Entry>(
  listed: readonly Entry[],
  { keyOf, unlisted }: { keyOf: (entry: Entry) => string; unlisted: (key: string) => Entry },
): (key: string) => Entry {
  const entries = new Map(listed.map((entry) => [keyOf(entry), entry]));
  return (key) => {
    const found = entries.get(key) ?? unlisted(key);
    entries.set(key, found);
    return found;
  };
}

function namesOfRun(
  { number }: Pick<Run, 'number'>,
  { location, project }: { location: LocationEntry; project: ProjectEntry },
): Text {
  const nameIn = (language: Language): string =>
    `${project.names[language]} ${number}, ${location.names[language]}`;
  return { de: nameIn('de'), en: nameIn('en') };
}

/** The names of a key that no directory lists. */
export function namesOfUnlisted(key: string): Text {
  return key === 'unknown' ? { de: 'Unbekannt', en: 'Unknown' } : sameInBoth(key);
}

function sameInBoth(name: string): Text {
  return { de: name, en: name };
}
