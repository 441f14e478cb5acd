import { figuresOfRuns } from '../disclosure/figures-of-runs.ts';
import { disclosureSystems, systemOf } from '../disclosure/systems.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';
import type { Text } from '../vocabulary/text.ts';
import type { DimensionId } from './dimension.ts';
import { ancestorsOf } from './table-hierarchies.ts';

/** A fixed set of dimensions with all its totals that may leave the house, protected as a whole (architecture 1). */
export interface PublishedTable {
  readonly id: string;
  readonly label: Text;
  readonly dimensions: readonly DimensionId[];
  /** Ids of the measures that it publishes, each of which every dimension of the table can split. */
  readonly measures: readonly string[];
  /**
   * What may be filtered: the dimensions of the table, and those in which one of them lies. A filter picks cells and never
   * merges them; `tablesFor` says which filters do.
   */
  readonly filters: readonly DimensionId[];
  /** The profiles under disclosure control to which it is published. */
  readonly profiles: readonly DisclosureProfile[];
}

/** Stock follows from entries and exits, and would have to withhold most of them: answered under EXACT. */
const everything = disclosureSystems.map(({ id }) => id).filter((id) => id !== 'stock');

/** What is told of a split: who came, how it ended, and who is independent after half a year. */
const keyFigures = everything.filter((id) => {
  const { horizon } = systemOf(id).timing;
  return horizon === null || horizon === 6;
});

/** The measures of some systems that every dimension of a table can split; of a table of runs their own figures too. */
function measuresOf(systems: readonly string[], dimensions: readonly DimensionId[]): readonly string[] {
  const counted = disclosureSystems
    .filter(({ id }) => systems.includes(id))
    .flatMap(({ measures }) => measures);
  return [...counted, ...(dimensions.includes('run') ? figuresOfRuns : [])]
    .filter((measure) => !measure.notSplitBy.some((dimension) => dimensions.includes(dimension)))
    .map(({ id }) => id);
}

/** How participations ended: what of exits does not wait for months to pass. */
const ends = everything.filter((id) => systemOf(id).timing.horizon === null);

/** The table of a location by one more dimension, which is named in both languages. */
function byLocation(
  dimension: DimensionId,
  { de, en, systems }: Text & { readonly systems: readonly string[] },
): PublishedTable {
  const dimensions = ['location', dimension] as const;
  return {
    id: `location_${dimension}`,
    label: { de: `Standort und ${de}`, en: `Location and ${en}` },
    dimensions,
    measures: measuresOf(systems, dimensions),
    filters: [...new Set([...dimensions, ...dimensions.flatMap(ancestorsOf)])],
    profiles: ['MANAGEMENT', 'PUBLIC'],
  };
}

/**
 * The same by quarter of exit, of all locations together: at one location so few leave in a quarter that hardly an outcome could
 * be told.
 */
const byQuarter: PublishedTable = {
  id: 'quarter',
  label: { de: 'Quartal, alle Standorte zusammen', en: 'Quarter, all locations together' },
  dimensions: ['quarter'],
  measures: measuresOf(keyFigures, ['quarter']),
  filters: ['quarter', ...ancestorsOf('quarter')],
  profiles: ['MANAGEMENT', 'PUBLIC'],
};

/**
 * Everything that may be asked under disclosure control: small tables first. Rows without a period count everything. Stock,
 * months, case mix, pathways, curves, data quality and splits by more dimensions are answered under EXACT: a table is
 * published as soon as it can be protected without withholding what stands in the others.
 */
export const publishedTables: readonly PublishedTable[] = [
  byLocation('year', { de: 'Jahr', en: 'year', systems: everything }),
  byLocation('quarter', { de: 'Quartal', en: 'quarter', systems: ends }),
  byQuarter,
  byLocation('project', { de: 'Projekt', en: 'project', systems: keyFigures }),
  byLocation('delivery_mode', { de: 'Durchführung', en: 'delivery mode', systems: keyFigures }),
  byLocation('exit_reason', { de: 'Austrittsgrund', en: 'exit reason', systems: ['exits'] }),
  byLocation('sex', { de: 'Geschlecht', en: 'sex', systems: keyFigures }),
  byLocation('age_band', { de: 'Altersgruppe', en: 'age band', systems: keyFigures }),
  byLocation('single_parent', { de: 'Alleinerziehend', en: 'single parent', systems: keyFigures }),
  byLocation('long_term_recipient', {
    de: 'Langzeitleistungsbezug',
    en: 'long-term recipient',
    systems: keyFigures,
  }),
  byLocation('residence', { de: 'Wohngemeinde', en: 'residence', systems: keyFigures }),
  byLocation('phase', { de: 'Programmphase', en: 'programme phase', systems: keyFigures }),
  byLocation('target_group', { de: 'Zielgruppe', en: 'target group', systems: keyFigures }),
  byLocation('run', { de: 'Durchlauf', en: 'run', systems: ['entries', 'exits'] }),
];
