import type { DimensionId, Text } from '@neue-wege/domain';
import { type DirectoryOfDay, directoryEntries, namesOfUnlisted } from './directory-entries.ts';

/** Tells what keys of the data are called on the day of a directory; a key that it does not list is its own name. */
export function keyNames(directory: DirectoryOfDay): (dimension: DimensionId, key: string) => Text {
  const { location, project, run, phase, municipality } = directoryEntries(directory);
  const entryOf: Readonly<Partial<Record<DimensionId, (key: string) => { readonly names: Text }>>> = {
    location,
    project,
    run,
    phase,
    residence: municipality,
    responsible_jobcenter: municipality,
    host_municipality: municipality,
  };
  return (dimension, key) => entryOf[dimension]?.(key).names ?? namesOfUnlisted(key);
}
