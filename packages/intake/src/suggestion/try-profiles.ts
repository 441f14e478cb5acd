import { randomBytes } from 'node:crypto';
import type { DeliveryFileKind, Finding, ImportRule, PlainDate, Text } from '@neue-wege/domain';
import type { InputFile } from '../bytes/input-file.ts';
import { openDelivery } from '../open-delivery.ts';
import { createPseudonymiser } from '../pseudonymiser.ts';
import type { MappingProfile } from '../recognition/mapping-profile.ts';

/** Findings of one rule in one column. */
export interface TriedFinding {
  readonly file: string;
  readonly column: string | null;
  readonly rule: ImportRule;
  readonly severity: Finding['severity'];
  readonly count: number;
  /** The first lines on which it stands. */
  readonly lines: readonly number[];
  readonly message: Text;
}

/** What an import of files would find before it looks into the store. */
export interface Trial {
  readonly files: readonly {
    readonly file: string;
    readonly kind: DeliveryFileKind;
    readonly rows: number;
    /** Place of the profile that applies. */
    readonly profile: string | null;
  }[];
  readonly findings: readonly TriedFinding[];
}

const mostLines = 5;

/** Reads files with profiles as an import does, under a key that nobody keeps, and stores nothing. */
export async function tryProfiles(
  inputs: readonly InputFile[],
  { profiles, latest }: { readonly profiles: readonly MappingProfile[]; readonly latest: PlainDate },
): Promise<Trial> {
  const pseudonyms = createPseudonymiser({ key: randomBytes(32) });
  const reading = await openDelivery(inputs, { profiles, pseudonyms, latest });
  for await (const batch of reading.batches()) if (batch.rows.length === 0) continue;
  const rows = new Map(reading.contents().map(({ name, rows: count }) => [name, count]));
  const groups = Map.groupBy(reading.findings(), ({ file, column, rule }) =>
    JSON.stringify([file, rule, column]),
  );
  return {
    files: reading.files.map(({ name, kind, profile }) => ({
      file: name,
      kind,
      rows: rows.get(name) ?? 0,
      profile: profile?.name ?? null,
    })),
    findings: [...groups.values()].flatMap((group): TriedFinding[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { file, column, rule, severity, message } = first;
      const lines = group.slice(0, mostLines).flatMap(({ line }) => line ?? []);
      return [{ file, column, rule, severity, count: group.length, lines, message }];
    }),
  };
}
