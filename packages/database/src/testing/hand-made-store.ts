import {
  type DeliveryFileKind,
  deliveryFileKinds,
  type Finding,
  type RequestContext,
  toPlainDate,
} from '@neue-wege/domain';
import type { Database } from '../connection/open-database.ts';
import { type DeliveryResult, type DeliveryToStore, storeDelivery } from '../store/store-delivery.ts';
import { type ImportToWithdraw, type WithdrawalResult, withdrawImport } from '../store/withdraw-import.ts';
import { deliveryOf, type HandMadeFile, type HandMadeReading } from './delivery-of.ts';

/** A delivery as text per kind of file, or as files. */
export type HandMadeDelivery = Partial<Record<DeliveryFileKind, string>> | readonly HandMadeFile[];

/** How a hand-made delivery differs from the usual one. */
export type HandMadeOptions = Partial<Omit<DeliveryToStore, 'knownOn' | 'reading'>> &
  HandMadeReading & { readonly knownOn?: string };

/** The day on which tests take place. */
export const today = toPlainDate('2026-11-23');

/** Stores hand-made deliveries into a database, as known today unless said otherwise. */
export function handMadeStore(database: Database) {
  return (delivery: HandMadeDelivery, options: HandMadeOptions = {}): Promise<DeliveryResult> => {
    const { knownOn = today, ...rest } = options;
    return storeDelivery(database, {
      reading: deliveryOf(filesOf(delivery), options),
      context: { actor: 'test', locations: 'all', profile: 'EXACT' },
      today,
      origin: 'import',
      mode: 'upsert',
      createMissing: false,
      keepGood: false,
      dryRun: false,
      ...rest,
      knownOn: toPlainDate(knownOn),
    });
  };
}

/** Withdraws imports of a database, as known today and for some reason unless said otherwise. */
export function handMadeWithdrawal(
  database: Database,
  context: RequestContext = { actor: 'steward', locations: 'all', profile: 'EXACT' },
) {
  return (
    importId: number,
    {
      knownOn = today,
      ...options
    }: Partial<Pick<ImportToWithdraw, 'note'>> & { readonly knownOn?: string } = {},
  ): Promise<WithdrawalResult> =>
    withdrawImport(database, {
      importId,
      context,
      today,
      note: 'the wrong file',
      ...options,
      knownOn: toPlainDate(knownOn),
    });
}

/** Findings as `file:line column rule`, which is what most tests are about. */
export function places(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ file, line, column, rule }) =>
    [`${file}:${line ?? '-'}`, column ?? '-', rule].join(' '),
  );
}

/** A small world: two locations, two projects, and run 1 of each at both locations. */
export const world = {
  locations: `location,name
    bocholt,Bocholt
    borken,Borken`,
  projects: `project,name_de
    garten,Garten
    rad,Rad`,
  runs: `run,project,location,starts_on,ends_on
    1,garten,bocholt,2024-01-01,2024-12-31
    1,garten,borken,2024-01-01,2024-12-31
    1,rad,bocholt,2024-01-01,2024-12-31`,
} as const;

function filesOf(delivery: HandMadeDelivery): readonly HandMadeFile[] {
  if (isFileList(delivery)) return delivery;
  return deliveryFileKinds.flatMap((kind) => {
    const text = delivery[kind];
    return text === undefined ? [] : [{ kind, text }];
  });
}

function isFileList(delivery: HandMadeDelivery): delivery is readonly HandMadeFile[] {
  return Array.isArray(delivery);
}
