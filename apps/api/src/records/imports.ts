import {
  countImportFindings,
  countRejections,
  type Database,
  eachImportFindings,
  type ImportFinding,
  type ImportFindingCount,
  type ImportFindingPage,
  type ImportFindingsQuestion,
  type ImportPage,
  type ImportPageQuestion,
  type ImportQuestion,
  type ImportRecord,
  openAccounts,
  type RejectionCount,
  readImportFindings,
  readImportPage,
  readImports,
  readNamesOfPeople,
  type WithdrawalResult,
  withdrawImport,
} from '@neue-wege/database';
import type { PlainDate } from '@neue-wege/domain';
import { batched } from './batched.ts';

/** Reads imports for one request, whatever is asked for at the same time at once, and takes them back. */
export interface Imports {
  readonly page: (question: Omit<ImportPageQuestion, keyof ImportQuestion>) => Promise<ImportPage>;
  /** `null` when there is none that may be seen. */
  readonly find: (importId: number) => Promise<ImportRecord | null>;
  /** How many rows of an import each rule refused. */
  readonly rejections: (importId: number) => Promise<readonly RejectionCount[]>;
  /** A page of what was found in an import. */
  readonly findings: (
    question: Omit<ImportFindingsQuestion, keyof ImportQuestion>,
  ) => Promise<ImportFindingPage>;
  /** All that was found in an import, page by page. */
  readonly eachFinding: (importId: number) => AsyncGenerator<readonly ImportFinding[], void>;
  /** How often each rule was broken in an import. */
  readonly findingCounts: (importId: number) => Promise<readonly ImportFindingCount[]>;
  /** What somebody is called who imported; `null` for whatever is no person, or has no account any more. */
  readonly nameOf: (actor: string) => Promise<string | null>;
  /** Takes an import back as known today, for a reason; throws as the store does. */
  readonly withdraw: (wish: {
    readonly importId: number;
    readonly note: string;
  }) => Promise<WithdrawalResult>;
}

/** How the actor begins that is a person. */
const personPrefix = 'person:';

/** The imports as whoever asks may see them. */
export function createImports(
  database: Database,
  { today, ...asking }: ImportQuestion & { readonly today: PlainDate },
): Imports {
  const imports = batched<number, ImportRecord | null>({
    together: () => 'all',
    async read(ids) {
      const found = await readImports(database, { ...asking, ids });
      return ids.map((id) => found.find(({ importId }) => importId === id) ?? null);
    },
  });
  const names = batched<string, string | null>({
    together: () => 'all',
    async read(actors) {
      const idOf = (actor: string): string => actor.slice(personPrefix.length);
      const people = actors.filter((actor) => actor.startsWith(personPrefix)).map(idOf);
      const found = await readNamesOfPeople(openAccounts(database), people);
      return actors.map((actor) => found.get(idOf(actor)) ?? null);
    },
  });
  const rejections = batched<number, readonly RejectionCount[]>({
    together: () => 'all',
    async read(ids) {
      const found = Map.groupBy(
        await countRejections(database, { ...asking, ids }),
        ({ importId }) => importId,
      );
      return ids.map((id) => found.get(id) ?? []);
    },
  });
  const findingCounts = batched<number, readonly ImportFindingCount[]>({
    together: () => 'all',
    async read(ids) {
      const found = Map.groupBy(
        await countImportFindings(database, { ...asking, ids }),
        ({ importId }) => importId,
      );
      return ids.map((id) => found.get(id) ?? []);
    },
  });
  return {
    findings: (question) => readImportFindings(database, { ...asking, ...question }),
    eachFinding: (importId) => eachImportFindings(database, { ...asking, importId }),
    findingCounts: (importId) => findingCounts.load(importId),
    page: (question) => readImportPage(database, { ...asking, ...question }),
    find: (importId) => imports.load(importId),
    nameOf: (actor) => names.load(actor),
    rejections: (importId) => rejections.load(importId),
    async withdraw({ importId, note }) {
      const { context } = asking;
      const result = await withdrawImport(database, { importId, note, context, today, knownOn: today });
      imports.clear(importId);
      return result;
    },
  };
}
