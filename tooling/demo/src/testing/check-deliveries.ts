import type { Delivery } from '../generate-demo.ts';
import { deliveryContract, enrolmentIdentity, filled, runIdentity } from './delivery-contract.ts';
import { readCsv } from './read-csv.ts';

type Cells = Readonly<Record<string, string>>;

/** What a store would hold after all deliveries, and every rule a row has broken on the way. */
export interface CheckedDeliveries {
  readonly problems: readonly string[];
  /** Rows by file and identity, later deliveries over earlier ones. */
  readonly rows: Readonly<Record<string, ReadonlyMap<string, Cells>>>;
}

type Store = Record<string, Map<string, Cells>>;

interface Row {
  readonly file: string;
  readonly cells: Cells;
  readonly knownOn: string;
}

/** Plays importer: takes deliveries one after the other and lists every row that a strict importer would refuse. */
export function checkDeliveries(deliveries: readonly Delivery[]): CheckedDeliveries {
  const store: Store = Object.fromEntries(Object.keys(deliveryContract).map((file) => [file, new Map()]));
  const problems: string[] = [];
  let before = '';
  for (const { knownOn, files } of deliveries) {
    if (knownOn <= before) problems.push(`${knownOn} does not come after ${before}`);
    before = knownOn;
    const rows: Row[] = [];
    for (const { name, content } of files) {
      const file = name.replace(/(-\d{4}Q\d)?\.csv$/, '');
      const found = readDelivered({ file, content });
      problems.push(...found.problems.map((problem) => `${knownOn} ${name} ${problem}`));
      rows.push(...found.rows.map((cells) => ({ file, cells, knownOn })));
    }
    // The order of the files does not matter: all rows are stored before any is held against another.
    for (const { file, cells } of rows) {
      const identity = deliveryContract[file]?.identity(cells) ?? '';
      store[file]?.set(identity, { ...store[file]?.get(identity), ...cells });
    }
    for (const row of rows)
      problems.push(...brokenRules(row, store).map((rule) => `${knownOn} ${row.file} ${rule}`));
    problems.push(...[...overlaps(store), ...doubles(store)].map((problem) => `${knownOn} ${problem}`));
  }
  return { problems, rows: store };
}

function readDelivered(of: { file: string; content: string }): {
  problems: string[];
  rows: readonly Cells[];
} {
  const contract = deliveryContract[of.file];
  if (contract === undefined) return { problems: ['is no file of the contract'], rows: [] };
  const { headings, records } = readCsv(of.content);
  const problems: string[] = [];
  const unknown = headings.filter((heading) => contract.columns[heading] === undefined);
  const missing = contract.required.filter((column) => !headings.includes(column));
  if (unknown.length + missing.length > 0) problems.push(`headings: ${[...unknown, ...missing].join(', ')}`);
  if (records.length === 0) problems.push('has no rows');
  const lines = new Map<string, number>();
  for (const { line, cells } of records) {
    for (const [column, value] of Object.entries(cells)) {
      if (value === '' && !contract.required.includes(column)) continue;
      if (contract.columns[column]?.test(value) !== true)
        problems.push(`line ${line}: ${column} is ${value}`);
    }
    const identity = contract.identity(cells);
    if (lines.has(identity)) problems.push(`line ${line} speaks of the same as line ${lines.get(identity)}`);
    lines.set(identity, line);
  }
  return { problems, rows: records.map(({ cells }) => cells) };
}

/** Cells whose days may lie ahead. */
const planned = new Set(['starts_on', 'ends_on', 'planned_start_on', 'planned_exit_on']);

function brokenRules({ file, cells, knownOn }: Row, store: Store): readonly string[] {
  const broken: string[] = [];
  const mayLieAhead = file === 'runs' || file === 'enrolments' || file === 'phases';
  for (const [column, value] of Object.entries(cells)) {
    if (!/_on$|_from$|_through$/.test(column) || value === '') continue;
    if (Number.isNaN(Date.parse(value))) broken.push(`${column} ${value} is no day`);
    if (value > knownOn && !(mayLieAhead && planned.has(column)))
      broken.push(`${column} ${value} lies ahead`);
    if (value < '1900-01-01') broken.push(`${column} ${value} is too early`);
  }
  for (const column of ['ags', 'host_ags', 'residence_ags', 'responsible_ags']) {
    const ags = cells[column] ?? '';
    if (ags !== '' && store['municipalities']?.has(ags) !== true) broken.push(`${column} ${ags} is unknown`);
  }
  for (const column of ['location', 'project']) {
    const value = cells[column] ?? '';
    if (value !== '' && store[`${column}s`]?.has(value) !== true)
      broken.push(`${column} ${value} is unknown`);
  }
  if (isAfter(cells['starts_on'], cells['ends_on'])) broken.push('ends before it starts');
  if (isAfter(cells['observed_from'], cells['observed_through']))
    broken.push('is covered through before from');
  if (file === 'runs') broken.push(...brokenByRun(cells, store));
  if (file === 'enrolments') broken.push(...brokenByEnrolment(cells, store));
  if (file === 'observations') broken.push(...brokenByObservation({ cells, knownOn, store }));
  return broken;
}

function brokenByRun(cells: Cells, store: Store): readonly string[] {
  const isMobile = cells['delivery_mode'] === 'mobile';
  if (isMobile !== (cells['host_ags'] !== '')) return ['names a host although it is not mobile, or none'];
  const isKnown = store['runs']?.has(`${runIdentity(cells)}|`) === true;
  if (!isKnown) return ['changes a run that nobody defined'];
  return isAfter(cells['starts_on'], cells['valid_from']) ? ['changes before it starts'] : [];
}

function brokenByEnrolment(cells: Cells, store: Store): readonly string[] {
  const broken: string[] = [];
  if (store['runs']?.has(`${runIdentity(cells)}|`) !== true)
    broken.push(`run ${runIdentity(cells)} is unknown`);
  if (isAfter(cells['entered_on'], cells['exited_on'])) broken.push('exit before entry');
  if (cells['entered_on'] === '' && cells['exited_on'] !== '') broken.push('exit without entry');
  if (isAfter(cells['exited_on'], cells['recorded_on'])) broken.push('recorded before the exit');
  if (isAfter(cells['entered_on'], cells['recorded_on'])) broken.push('recorded before the entry');
  if (isAfter(cells['entered_on'], cells['planned_exit_on']))
    broken.push('planned to leave before the entry');
  return broken;
}

function brokenByObservation({
  cells,
  knownOn,
  store,
}: {
  cells: Cells;
  knownOn: string;
  store: Store;
}): string[] {
  const enrolment = store['enrolments']?.get(enrolmentIdentity(cells));
  if (enrolment === undefined) return ['follow-up of an unknown enrolment'];
  const broken: string[] = [];
  if (enrolment['participant'] !== cells['participant']) broken.push('follow-up names another participant');
  if (runIdentity(enrolment) !== runIdentity(cells)) broken.push('follow-up names another run');
  const exitedOn = enrolment['exited_on'] ?? '';
  if (enrolment['entered_on'] === '' || exitedOn === '')
    return [...broken, 'follow-up before any exit is known'];
  const months = cells['months_after_exit'] ?? '';
  const observedOn = cells['observed_on'] ?? '';
  if (months === '' && observedOn === '') broken.push('follow-up without a time');
  if (observedOn !== '' && observedOn < exitedOn) broken.push('follow-up before the exit');
  if (months !== '' && monthOf(exitedOn) + Number(months) > monthOf(knownOn))
    broken.push('follow-up not due yet');
  if (cells['in_receipt'] === 'unknown' && cells['employment'] !== 'unknown')
    broken.push('work known, receipt not');
  return broken;
}

/** One enrolment under two identities, with and without its key, would be counted twice. */
function doubles(store: Store): readonly string[] {
  const seen = new Set<string>();
  return [...(store['enrolments']?.values() ?? [])].flatMap((cells) => {
    const name = `${cells['participant']}|${runIdentity(cells)}`;
    const isDouble = seen.has(name);
    seen.add(name);
    return isDouble ? [`enrolment ${name} has two identities`] : [];
  });
}

/** Spells of one person and kind, and covered times, must not overlap. */
function overlaps(store: Store): readonly string[] {
  return ['spells', 'coverage'].flatMap((file) => {
    const times = [...(store[file]?.values() ?? [])].map((cells) => ({
      of: `${cells['participant']} ${cells['kind']}`,
      from: cells['starts_on'] ?? cells['observed_from'] ?? '',
      through: filled(cells['ends_on'] ?? cells['observed_through']) ?? '9999-12-31',
    }));
    const sorted = times.toSorted((one, other) => order(one.of, other.of) || order(one.from, other.from));
    return sorted.flatMap((time, index) => {
      const previous = sorted[index - 1];
      const doesOverlap = previous?.of === time.of && previous.through >= time.from;
      return doesOverlap ? [`${file} of ${time.of} overlap on ${time.from}`] : [];
    });
  });
}

function order(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

/** False when either day is not known. */
function isAfter(one: string | undefined, other: string | undefined): boolean {
  return Boolean(one) && Boolean(other) && String(one) > String(other);
}
