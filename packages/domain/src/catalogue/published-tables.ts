import type { DisclosureProfile } from '../vocabulary/context.ts';
import type { Text } from '../vocabulary/text.ts';
import type { AnswerMethod } from './answer-methods.ts';
import { measures } from './catalogue.ts';
import { type DimensionId, dimensionOf } from './dimension.ts';
import type { Measure } from './measure.ts';
import { pathwayMeasures } from './pathway-measures.ts';
import type { RateRule } from './quality-rule.ts';
import { qualityRules } from './quality-rules.ts';
import { ancestorsOf } from './table-hierarchies.ts';

/** A fixed set of dimensions with all its totals that may leave the house, protected as a whole (architecture 1). */
export interface PublishedTable {
  readonly id: string;
  readonly label: Text;
  readonly dimensions: readonly DimensionId[];
  /**
   * Ids of the measures it publishes, each of which every dimension of the table can split: of the catalogue, of the rules
   * of data quality, and the counts that pathways are made of. Empty where `method` answers.
   */
  readonly measures: readonly string[];
  /**
   * What may be filtered: the dimensions of the table, and those in which one of them lies. A filter picks cells and never
   * merges them; `tablesFor` says which filters do.
   */
  readonly filters: readonly DimensionId[];
  /** The profiles under disclosure control to which it is published. */
  readonly profiles: readonly DisclosureProfile[];
  /** The answer method whose groups are its cells, such as curves; `null`: its cells are the rows of a breakdown. */
  readonly method: AnswerMethod['id'] | null;
}

const all: readonly DisclosureProfile[] = ['MANAGEMENT', 'PUBLIC'];
const internal: readonly DisclosureProfile[] = ['MANAGEMENT'];
const rules = qualityRules.filter((rule): rule is RateRule => rule.kind === 'rate');

/** Whether a measure has a value in every cell of a table with these dimensions. */
function isSplitBy(measure: Measure, dimensions: readonly DimensionId[]): boolean {
  return !measure.notSplitBy.some((dimension) => dimensions.includes(dimension));
}

function published(
  table: Pick<PublishedTable, 'id' | 'label' | 'dimensions' | 'profiles'> & Partial<PublishedTable>,
): PublishedTable {
  const { dimensions } = table;
  return {
    measures: measures.filter((measure) => isSplitBy(measure, dimensions)).map(({ id }) => id),
    filters: [...new Set([...dimensions, ...dimensions.flatMap(ancestorsOf)])],
    method: null,
    ...table,
  };
}

/** Location and year, split once more. */
function splitBy(dimension: DimensionId, table: Partial<PublishedTable> = {}): PublishedTable {
  const { de, en } = dimensionOf(dimension).label;
  return published({
    id: `${dimension}_year`,
    label: { de: `Standort, ${de} und Jahr`, en: `Location, ${en.toLowerCase()} and year` },
    dimensions: ['location', dimension, 'year'],
    profiles: all,
    ...table,
  });
}

/** They go by the exit reason alone: split by it they only repeat the exits, and would have to be hidden with them. */
const decidedByReason = ['completions', 'completion_rate', 'dropout_rate'];

function besideReason(): readonly string[] {
  return measures
    .filter((measure) => isSplitBy(measure, ['exit_reason']) && !decidedByReason.includes(measure.id))
    .map(({ id }) => id);
}

const qualityMeasures: readonly string[] = [
  ...rules.map(({ id }) => id),
  'recording_delay_median',
  'follow_up_coverage_6m',
];

/**
 * Everything that may be asked under disclosure control: small tables first. A table that no question needs is a risk
 * without use, so there is none for the other dimensions.
 */
export const publishedTables: readonly PublishedTable[] = [
  published({
    id: 'location_year',
    label: { de: 'Standort und Jahr', en: 'Location and year' },
    dimensions: ['location', 'year'],
    profiles: all,
  }),
  published({
    id: 'location_quarter',
    label: { de: 'Standort und Quartal', en: 'Location and quarter' },
    dimensions: ['location', 'quarter'],
    profiles: all,
  }),
  published({
    id: 'location_month',
    label: { de: 'Standort und Monat', en: 'Location and month' },
    dimensions: ['location', 'month'],
    measures: ['enrolments', 'exits', 'completions'],
    profiles: internal,
  }),
  splitBy('project'),
  splitBy('run', {
    label: { de: 'Durchlauf und Jahr', en: 'Run and year' },
    dimensions: ['location', 'project', 'run', 'year'],
  }),
  splitBy('phase'),
  splitBy('target_group'),
  splitBy('delivery_mode'),
  splitBy('exit_reason', { measures: besideReason() }),
  splitBy('sex'),
  splitBy('age_band'),
  splitBy('single_parent'),
  splitBy('long_term_recipient'),
  splitBy('residence'),
  published({
    id: 'case_mix',
    label: { de: 'Zusammensetzung der Austritte', en: 'Case mix of the exits' },
    dimensions: ['location', 'year', 'age_band', 'sex', 'single_parent', 'long_term_recipient'],
    measures: ['independence_rate_6m'],
    profiles: internal,
  }),
  published({
    id: 'data_quality_year',
    label: { de: 'Datenqualität nach Standort und Jahr', en: 'Data quality by location and year' },
    dimensions: ['location', 'year'],
    measures: qualityMeasures,
    profiles: internal,
  }),
  published({
    id: 'data_quality_quarter',
    label: { de: 'Datenqualität nach Standort und Quartal', en: 'Data quality by location and quarter' },
    dimensions: ['location', 'quarter'],
    measures: qualityMeasures,
    profiles: internal,
  }),
  published({
    id: 'pathways',
    label: { de: 'Verläufe nach Standort und Jahr', en: 'Pathways by location and year' },
    dimensions: ['location', 'year'],
    measures: pathwayMeasures.map(({ id }) => id),
    profiles: internal,
  }),
  published({
    id: 'time_to_independence',
    label: {
      de: 'Zeit bis zur Unabhängigkeit nach Standort und Eintrittsjahr',
      en: 'Time to independence by location and entry year',
    },
    dimensions: ['location', 'year'],
    measures: [],
    profiles: all,
    method: 'time_to_independence',
  }),
];
