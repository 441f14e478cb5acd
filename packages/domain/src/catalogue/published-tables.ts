import { disclosureSystems } from '../disclosure/systems.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';
import type { Text } from '../vocabulary/text.ts';
import { type DimensionId, dimensionOf } from './dimension.ts';
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

/** The figures by which a programme is led, at every grain: who came, who completed, who is independent. */
const leading = ['entries', 'exits', 'exit_class', 'receipt_6m'];
const everything = disclosureSystems.map(({ id }) => id);

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

/** Location and year, split once more. */
function splitBy(
  dimension: DimensionId,
  table: Partial<Pick<PublishedTable, 'label' | 'dimensions'>> & { systems?: readonly string[] } = {},
): PublishedTable {
  const { de, en } = dimensionOf(dimension).label;
  return published({
    id: `${dimension}_year`,
    label: { de: `Standort, ${de} und Jahr`, en: `Location, ${en.toLowerCase()} and year` },
    dimensions: ['location', dimension, 'year'],
    systems: leading,
    ...table,
  });
}

/**
 * Everything that may be asked under disclosure control: small tables first. A table that no question needs is a risk
 * without use, and every further dimension withholds most of what it splits: case mix, pathways, curves and data quality are
 * answered under EXACT.
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
    systems: leading,
  }),
  splitBy('project'),
  splitBy('run', {
    label: { de: 'Durchlauf und Jahr', en: 'Run and year' },
    dimensions: ['location', 'project', 'run', 'year'],
  }),
  splitBy('phase'),
  splitBy('target_group'),
  splitBy('delivery_mode'),
  splitBy('exit_reason', { systems: ['exits'] }),
  splitBy('sex'),
  splitBy('age_band'),
  splitBy('single_parent'),
  splitBy('long_term_recipient'),
  splitBy('residence'),
];
