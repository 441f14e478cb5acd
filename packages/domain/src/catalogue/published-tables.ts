import { disclosureSystems } from '../disclosure/systems.ts';
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

/** The measures of some systems that every dimension of a table can split. */
function measuresOf(systems: readonly string[], dimensions: readonly DimensionId[]): readonly string[] {
  return disclosureSystems
    .filter(({ id }) => systems.includes(id))
    .flatMap(({ measures }) => measures)
    .filter((measure) => !measure.notSplitBy.some((dimension) => dimensions.includes(dimension)))
    .map(({ id }) => id);
}

function published({
  systems,
  ...table
}: Pick<PublishedTable, 'id' | 'label' | 'dimensions'> & { systems: readonly string[] }): PublishedTable {
  const { dimensions } = table;
  return {
    ...table,
    measures: measuresOf(systems, dimensions),
    filters: [...new Set([...dimensions, ...dimensions.flatMap(ancestorsOf)])],
    profiles: ['MANAGEMENT', 'PUBLIC'],
  };
}

/**
 * Everything that may be asked under disclosure control: small tables first. Figures of further dimensions, case mix, pathways,
 * curves and data quality are answered under EXACT: a table is published as soon as it can be protected without withholding
 * what stands in the others.
 */
export const publishedTables: readonly PublishedTable[] = [
  published({
    id: 'location_year',
    label: { de: 'Standort und Jahr', en: 'Location and year' },
    dimensions: ['location', 'year'],
    systems: everything,
  }),
  published({
    id: 'location_quarter',
    label: { de: 'Standort und Quartal', en: 'Location and quarter' },
    dimensions: ['location', 'quarter'],
    systems: ['entries', 'exits'],
  }),
];
