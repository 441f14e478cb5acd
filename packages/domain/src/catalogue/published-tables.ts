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
}: Pick<PublishedTable, 'id' | 'label' | 'dimensions'> & {
  systems: readonly string[];
}): PublishedTable {
  const { dimensions } = table;
  return {
    ...table,
    measures: measuresOf(systems, dimensions),
    filters: [...new Set([...dimensions, ...dimensions.flatMap(ancestorsOf)])],
    profiles: ['MANAGEMENT', 'PUBLIC'],
  };
}

/**
 * Everything that may be asked under disclosure control: small tables first. Rows without a period count everything. Stock,
 * months, case mix, pathways, curves, data quality and splits by more dimensions are answered under EXACT: a table is
 * published as soon as it can be protected without withholding what stands in the others.
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
  published({
    id: 'location_project',
    label: { de: 'Standort und Projekt', en: 'Location and project' },
    dimensions: ['location', 'project'],
    systems: keyFigures,
  }),
  published({
    id: 'location_delivery_mode',
    label: { de: 'Standort und Durchführung', en: 'Location and delivery mode' },
    dimensions: ['location', 'delivery_mode'],
    systems: keyFigures,
  }),
  published({
    id: 'location_exit_reason',
    label: { de: 'Standort und Austrittsgrund', en: 'Location and exit reason' },
    dimensions: ['location', 'exit_reason'],
    systems: ['exits'],
  }),
  published({
    id: 'location_sex',
    label: { de: 'Standort und Geschlecht', en: 'Location and sex' },
    dimensions: ['location', 'sex'],
    systems: keyFigures,
  }),
  published({
    id: 'location_age_band',
    label: { de: 'Standort und Altersgruppe', en: 'Location and age band' },
    dimensions: ['location', 'age_band'],
    systems: keyFigures,
  }),
  published({
    id: 'location_single_parent',
    label: { de: 'Standort und Alleinerziehend', en: 'Location and single parent' },
    dimensions: ['location', 'single_parent'],
    systems: keyFigures,
  }),
  published({
    id: 'location_long_term_recipient',
    label: { de: 'Standort und Langzeitleistungsbezug', en: 'Location and long-term recipient' },
    dimensions: ['location', 'long_term_recipient'],
    systems: keyFigures,
  }),
  published({
    id: 'location_residence',
    label: { de: 'Standort und Wohngemeinde', en: 'Location and residence' },
    dimensions: ['location', 'residence'],
    systems: keyFigures,
  }),
  published({
    id: 'location_phase',
    label: { de: 'Standort und Programmphase', en: 'Location and programme phase' },
    dimensions: ['location', 'phase'],
    systems: keyFigures,
  }),
  published({
    id: 'location_target_group',
    label: { de: 'Standort und Zielgruppe', en: 'Location and target group' },
    dimensions: ['location', 'target_group'],
    systems: keyFigures,
  }),
  published({
    id: 'location_run',
    label: { de: 'Standort und Durchlauf', en: 'Location and run' },
    dimensions: ['location', 'run'],
    systems: ['entries', 'exits'],
  }),
];
