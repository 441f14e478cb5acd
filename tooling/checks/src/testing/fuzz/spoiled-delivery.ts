import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type SeededRandom, seededRandom } from '@neue-wege/domain/testing';
import {
  type Checksums,
  type InputFile,
  type MappingProfile,
  parseChecksums,
  parseProfiles,
} from '@neue-wege/intake';
import { zipOf } from '@neue-wege/intake/testing';
import { mutateBytes } from './mutate-bytes.ts';
import { validDelivery } from './valid-delivery.ts';

/** A delivery of which some files are spoiled, and how somebody would load it. */
export interface SpoiledDelivery {
  readonly inputs: readonly InputFile[];
  /** How many of its tables were spoiled; with the archive around them, one more. */
  readonly spoiled: number;
  readonly profiles: readonly MappingProfile[];
  readonly encoding: 'windows-1252' | undefined;
  readonly checksums: Checksums | undefined;
  readonly mode: 'upsert' | 'replace';
  readonly keepGood: boolean;
  readonly createMissing: boolean;
  readonly dryRun: boolean;
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Buffer;
}

const profiles = parseProfiles(
  JSON.stringify({
    file: 'enrolments',
    columns: { participant: 'Kundennummer', run: 'Durchlauf' },
    values: { exit_reason: { regular_end: 'goal_reached' } },
    defaults: { in_receipt_at_entry: 'yes' },
    ignore: ['Notiz'],
  }),
  'profile.json',
);

/** The delivery of a round: the same seed and round make the same bytes. */
export function spoiledDelivery(seed: number, round: number): SpoiledDelivery {
  const random = seededRandom(seed * 1_000_003 + round);
  const share = random.pick([0, 0.2, 0.7]);
  let spoiled = 0;
  const spoil = (bytes: Buffer): Buffer => {
    if (!random.chance(share)) return bytes;
    spoiled++;
    return mutateBytes(bytes, random);
  };
  const files = validDelivery(random).map(({ name, text }) => ({ name, bytes: spoil(Buffer.from(text)) }));
  const delivered = packed(files, { random, spoil });
  return {
    spoiled,
    inputs: delivered.map((file) => inChunks(file, random.pick([1_000_000, 65_536, 511, 7]))),
    profiles: random.chance(0.1) ? profiles : [],
    encoding: random.chance(0.3) ? 'windows-1252' : undefined,
    checksums: random.chance(0.05) ? checksumsOf(files) : undefined,
    mode: random.chance(0.2) ? 'replace' : 'upsert',
    keepGood: random.chance(0.5),
    createMissing: random.chance(0.5),
    dryRun: random.chance(0.1),
  };
}

/** The same delivery, cut into other chunks. */
export function inOtherChunks(delivery: SpoiledDelivery, size: number): SpoiledDelivery {
  const inputs = delivery.inputs.map(
    (input): InputFile => ({ ...input, open: (range) => cut(input.open(range), size) }),
  );
  return { ...delivery, inputs };
}

function packed(
  files: readonly NamedBytes[],
  { random, spoil }: { readonly random: SeededRandom; readonly spoil: (bytes: Buffer) => Buffer },
): readonly NamedBytes[] {
  if (random.chance(0.08)) {
    const entries = files.map(({ name, bytes }) => ({ name, content: bytes, isStored: random.chance(0.3) }));
    return [{ name: 'delivery.zip', bytes: spoil(zipOf(entries)) }];
  }
  return files.map((file) =>
    random.chance(0.05) ? { name: `${file.name}.gz`, bytes: spoil(gzipSync(file.bytes)) } : file,
  );
}

function checksumsOf(files: readonly NamedBytes[]): Checksums | undefined {
  const sum = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
  if (files.length === 0) return undefined;
  return parseChecksums(files.map(({ name, bytes }) => `${sum(bytes)}  ${name}\n`).join(''), 'SHA256SUMS');
}

function inChunks({ name, bytes }: NamedBytes, size: number): InputFile {
  return {
    name,
    size: bytes.length,
    async *open({ start, end } = { start: 0 }) {
      yield* cut([bytes.subarray(start, end)], size);
    },
  };
}

async function* cut(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array> {
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
}
