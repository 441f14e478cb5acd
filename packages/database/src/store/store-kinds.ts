import { type DeliveryFileKind, deliveryFileKinds, measureIds } from '@neue-wege/domain';
import { sql } from 'kysely';
import { checkReference, createReferred } from './check-references.ts';
import { endMissing } from './end-missing.ts';
import { mergedTable, type RecordShape } from './record-shape.ts';
import {
  coverage,
  enrolment,
  observation,
  plainShapes,
  runPeriod,
  runState,
  spell,
} from './record-shapes.ts';
import { reportFinding } from './report-finding.ts';
import { goodRows } from './staged-rows.ts';
import { storeEnrolments } from './store-enrolments.ts';
import { storeObservations } from './store-observations.ts';
import { storeRecords } from './store-records.ts';
import { storeRuns } from './store-runs.ts';
import { storeSpells } from './store-spells.ts';
import {
  isStaged,
  nothingCreated,
  nothingStored,
  type StoredCounts,
  type StoreWork,
  sumCounts,
} from './store-work.ts';

/** How a kind of file is stored, and into which tables it goes; the last of them is the one that is counted. */
interface KindOfFile {
  readonly store: (work: StoreWork) => Promise<StoredCounts>;
  readonly shapes: readonly RecordShape[];
}

const plain = (shape: RecordShape): KindOfFile => ({
  store: (work) => storeRecords(work, { shape }),
  shapes: [shape],
});

const kinds: Readonly<Record<DeliveryFileKind, KindOfFile>> = {
  locations: plain(plainShapes.locations),
  projects: plain(plainShapes.projects),
  municipalities: plain(plainShapes.municipalities),
  phases: plain(plainShapes.phases),
  runs: { store: storeRuns, shapes: [runState, runPeriod] },
  enrolments: { store: storeEnrolments, shapes: [enrolment] },
  observations: { store: storeObservations, shapes: [observation] },
  spells: { store: storeSpells, shapes: [spell] },
  coverage: plain(coverage),
  reference_values: {
    store: (work) => storeOfLocation(work, { shape: plainShapes.reference_values }),
    shapes: [plainShapes.reference_values],
  },
  targets: {
    store: (work) => storeOfLocation(work, { shape: plainShapes.targets, check: () => checkMeasures(work) }),
    shapes: [plainShapes.targets],
  },
};

/** Every table that is versioned: what others refer to first. */
export const storedShapes: readonly RecordShape[] = deliveryFileKinds.flatMap((kind) => kinds[kind].shapes);

/** Stores the staged rows of all kinds: what others refer to first, and what a complete delivery lacks is ended last. */
export async function storeKinds(work: StoreWork): Promise<KindCounts> {
  const staged = deliveryFileKinds.filter((kind) => isStaged(work, kind));
  const counts = new Map<DeliveryFileKind, StoredCounts>();
  for (const kind of staged) counts.set(kind, await kinds[kind].store(work));
  for (const kind of staged.toReversed()) {
    counts.set(kind, sumCounts([counts.get(kind) ?? nothingStored, await endKind(work, kind)]));
  }
  return counts;
}

/** What became of the rows of each kind that was delivered, in the order of storing. */
export type KindCounts = ReadonlyMap<DeliveryFileKind, StoredCounts>;

/** The tables that a kind of file is stored in. */
export function shapesOf(kind: DeliveryFileKind): readonly RecordShape[] {
  return kinds[kind].shapes;
}

/** The tables that the staged kinds are stored in. */
export function touchedTables(work: StoreWork): readonly string[] {
  return deliveryFileKinds
    .filter((kind) => isStaged(work, kind))
    .flatMap((kind) => kinds[kind].shapes.map(({ table }) => table));
}

async function endKind(work: StoreWork, kind: DeliveryFileKind): Promise<StoredCounts> {
  let ended = 0;
  for (const shape of kinds[kind].shapes) ended = await endMissing(work, shape);
  return { ...nothingStored, ended };
}

async function storeOfLocation(
  work: StoreWork,
  plan: { shape: RecordShape; check?: () => Promise<void> },
): Promise<StoredCounts> {
  const { kind } = plan.shape;
  const locations = work.options.createMissing
    ? await createReferred(work, { column: 'location', rows: goodRows(work, kind) })
    : 0;
  await checkReference(work, { kind, column: 'location' });
  return { ...(await storeRecords(work, plan)), created: { ...nothingCreated, locations } };
}

async function checkMeasures(work: StoreWork): Promise<void> {
  const rows = sql`select m.file, m.line from ${mergedTable(plainShapes.targets)} m where m.measure <> all(${measureIds}::text[])`;
  await reportFinding(work, { rule: 'unknown_measure', column: 'measure', rows });
}
