import { type DimensionId, dimensionOf, type Text } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { type DirectoryOfDay, directoryEntries } from '../directory-entries.ts';
import { asOfDay } from './as-of.ts';
import { DimensionDefinitionType, DimensionKeyType } from './dimension.ts';
import { asOfArgs } from './question-scope.ts';

interface Option {
  readonly key: string;
  readonly label: Text;
}

builder.objectField(DimensionDefinitionType, 'options', (t) =>
  t.field({
    type: [DimensionKeyType],
    nullable: true,
    description:
      'The keys that can be asked for: the closed list, or what the data have at the own locations; null where they come from the calendar. Beside them `unknown` stands for what was not delivered.',
    args: asOfArgs,
    resolve: async (id, { asOf }, context) =>
      optionsOf(id, await context.directoryAt(asOfDay(asOf, context))),
  }),
);

type OptionsIn = (directory: DirectoryOfDay) => readonly Option[];

const municipalities: OptionsIn = (directory) =>
  directory.municipalities.map(({ ags: key }) => ({
    key,
    label: directoryEntries(directory).municipality(key).names,
  }));

/** The dimensions whose keys the directory names. */
const named: Readonly<Partial<Record<DimensionId, OptionsIn>>> = {
  location: (directory) => optionsFrom(directory.locations, directoryEntries(directory).location),
  project: (directory) => optionsFrom(directory.projects, directoryEntries(directory).project),
  run: (directory) => optionsFrom(directory.runs, directoryEntries(directory).run),
  phase: (directory) => optionsFrom(directory.phases, directoryEntries(directory).phase),
  target_group: (directory) => targetGroups(directory).map((key) => ({ key, label: { de: key, en: key } })),
  residence: municipalities,
  responsible_jobcenter: municipalities,
  host_municipality: municipalities,
};

function optionsFrom(
  listed: readonly { readonly key: string }[],
  entryOf: (key: string) => { readonly names: Text },
): readonly Option[] {
  return listed.map(({ key }) => ({ key, label: entryOf(key).names }));
}

function optionsOf(id: DimensionId, directory: DirectoryOfDay): readonly Option[] | null {
  const { source } = dimensionOf(id);
  if (source.kind === 'codes') return Object.entries(source.labels).map(([key, label]) => ({ key, label }));
  return named[id]?.(directory) ?? null;
}

function targetGroups({ runs }: DirectoryOfDay): readonly string[] {
  const groups = runs.flatMap(({ periods }) => periods.flatMap(({ targetGroup }) => targetGroup ?? []));
  return [...new Set(groups)].toSorted((a, b) => (a < b ? -1 : 1));
}
