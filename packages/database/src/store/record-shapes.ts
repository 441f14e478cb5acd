import { measures } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import type { IdentityColumn, RecordShape, ValueColumn } from './record-shape.ts';

const text = (name: string): ValueColumn => ({ name, type: 'text' });
const day = (name: string): ValueColumn => ({ name, type: 'date' });
const person = { name: 'participant_id', type: 'uuid', from: 'participant' } as const;
const noText = '';
const noDay = '0001-01-01';

type Naming = (record: string) => RawBuilder<unknown>;
const namedBy =
  (...columns: readonly string[]): Naming =>
  (record) =>
    sql`concat_ws(' ', ${sql.join(columns.map((column) => sql.ref(`${record}.${column}`)))})`;
const namedByRun: Naming = (record) =>
  sql`(select r.run_key from run r where r.run_id = ${sql.ref(`${record}.run_id`)})`;
const namedByEnrolment: Naming = (record) =>
  sql`coalesce(${sql.ref(`${record}.enrolment_key`)}, ${namedByRun(record)})`;

/** The definition under which a target is agreed: the present one, until another value or another source agrees it anew. */
const agreedDefinition = sql`case when c.value = s.value and c.source = s.source then c.measure_version else (
  select d.version
  from unnest(${measures.map(({ id }) => id)}::text[], ${measures.map(({ version }) => version)}::integer[]) as d (measure, version)
  where d.measure = s.measure) end`;

/** Records that refer to nothing but locations. */
export const plainShapes = {
  locations: {
    kind: 'locations',
    table: 'location',
    identity: [text('location')],
    values: [text('name'), text('ags'), text('kind')],
    namedBy: namedBy('location'),
  },
  projects: {
    kind: 'projects',
    table: 'project',
    identity: [text('project')],
    values: [text('name_de'), text('name_en'), text('description')],
    namedBy: namedBy('project'),
  },
  municipalities: {
    kind: 'municipalities',
    table: 'municipality',
    identity: [text('ags')],
    values: [text('name'), text('relation')],
    namedBy: namedBy('ags'),
  },
  phases: {
    kind: 'phases',
    table: 'programme_phase',
    identity: [text('phase')],
    values: [text('name_de'), text('name_en'), day('starts_on'), day('ends_on')],
    order: ['starts_on', 'ends_on'],
    namedBy: namedBy('phase'),
  },
  reference_values: {
    kind: 'reference_values',
    table: 'reference_value',
    identity: [
      text('kind'),
      { ...text('location'), nullAs: noText },
      { ...text('ags'), nullAs: noText },
      { name: 'year', type: 'smallint' },
    ],
    values: [{ name: 'value', type: 'numeric' }, text('source')],
    namedBy: namedBy('kind', 'location', 'ags', 'year'),
  },
  targets: {
    kind: 'targets',
    table: 'target',
    identity: [text('measure'), { ...text('location'), nullAs: noText }, { name: 'year', type: 'smallint' }],
    values: [
      { name: 'value', type: 'numeric' },
      text('source'),
      text('comment'),
      { name: 'measure_version', type: 'integer', value: agreedDefinition },
    ],
    namedBy: namedBy('measure', 'location', 'year'),
  },
} as const satisfies Record<string, RecordShape>;

const ofRun: IdentityColumn = { name: 'run_id', type: 'integer' };

/** What a run aims at from a day on; the rest of its row goes to {@link runState}. */
export const runPeriod: RecordShape = {
  kind: 'runs',
  table: 'run_period',
  identity: [ofRun, { ...day('valid_from'), nullAs: noDay }],
  values: [{ name: 'places', type: 'integer' }, text('target_group'), text('contents'), text('legal_basis')],
  compared: ['starts_on', 'ends_on', 'delivery_mode', 'host_ags'],
  namedBy: namedByRun,
};

/** What all rows of a run say together. */
export const runState: RecordShape = {
  kind: 'runs',
  table: 'run_state',
  identity: [ofRun],
  values: [day('starts_on'), day('ends_on'), text('delivery_mode'), text('host_ags')],
  order: ['starts_on', 'ends_on'],
  namedBy: namedByRun,
};

/** A participation. Person and run are values: a correction may move what has a key of its own. */
export const enrolment: RecordShape = {
  kind: 'enrolments',
  table: 'enrolment',
  identity: [{ name: 'enrolment_id', type: 'uuid' }],
  key: 'enrolment_key',
  values: [
    { ...person, value: sql.ref('s.participant_id') },
    { ...ofRun, value: sql.ref('s.run_id') },
    { ...text('enrolment_key'), isKept: true },
    day('assigned_on'),
    day('planned_start_on'),
    day('entered_on'),
    day('planned_exit_on'),
    day('exited_on'),
    text('exit_reason'),
    text('sex'),
    text('age_band'),
    text('single_parent'),
    text('long_term_recipient'),
    text('residence_ags'),
    text('responsible_ags'),
    { ...text('in_receipt_at_entry'), otherwise: 'yes' },
    { name: 'progress_at_entry', type: 'smallint' },
    { name: 'progress_at_exit', type: 'smallint' },
    day('recorded_on'),
  ],
  order: ['entered_on', 'exited_on'],
  namedBy: namedByEnrolment,
};

/** What was seen of a participation after its exit. */
export const observation: RecordShape = {
  kind: 'observations',
  table: 'observation',
  identity: [
    { name: 'enrolment_id', type: 'uuid' },
    { name: 'months_after_exit', type: 'smallint', nullAs: '-1' },
    {
      ...day('observed_key'),
      nullAs: noDay,
      generated: true,
      value: sql`case when s.months_after_exit is null then s.observed_on end`,
    },
  ],
  values: [day('observed_on'), text('in_receipt'), text('employment'), text('unemployed'), text('exclusion')],
  namedBy: (record) => sql`(select ${namedByEnrolment('e')} from enrolment e
    where e.enrolment_id = ${sql.ref(`${record}.enrolment_id`)} and e.version_to is null)`,
};

/** A stretch of receipt or of work. */
export const spell: RecordShape = {
  kind: 'spells',
  table: 'spell',
  identity: [person, text('kind'), day('starts_on')],
  values: [day('ends_on'), text('detail'), text('subsidised'), text('end_reason')],
  order: ['starts_on', 'ends_on'],
};

/** The days for which spells are complete. */
export const coverage: RecordShape = {
  kind: 'coverage',
  table: 'coverage',
  identity: [
    { ...person, nullAs: '00000000-0000-0000-0000-000000000000' },
    text('kind'),
    day('observed_from'),
  ],
  values: [day('observed_through')],
  order: ['observed_from', 'observed_through'],
};
