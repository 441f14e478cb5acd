import { importRules, wholeFileRules } from '@neue-wege/domain';
import { markedEncoding, readText } from './bytes/encoding.ts';
import { assumedEncoding, contradictsDeclaration, undeclaredFault } from './bytes/encoding-fault.ts';
import { SourceFault } from './bytes/source-fault.ts';
import type { SourceFile } from './bytes/source-file.ts';
import type { OpenedSource } from './open-sources.ts';
import type { MappingProfile } from './recognition/mapping-profile.ts';
import { type HeaderFinding, type RecognisedFile, recogniseFile } from './recognition/recognise-file.ts';
import type { FindingLog } from './rows/finding-log.ts';

/** A table whose header says what it is. */
export interface RecognisedSource {
  readonly source: SourceFile;
  readonly recognised: RecognisedFile;
}

/** The tables of a delivery that can be read, and the profiles that fit one of its tables, readable or not. */
export interface RecognisedSources {
  readonly recognised: readonly RecognisedSource[];
  readonly fitting: ReadonlySet<MappingProfile>;
}

/** What tables are recognised by. */
export interface Recognition {
  readonly profiles: readonly MappingProfile[];
  /** What a person confirmed of files that are not UTF-8. */
  readonly confirmed: 'windows-1252' | undefined;
  readonly log: FindingLog;
}

/** The tables that can be read; of the others the log says why not. */
export async function recogniseSources(
  sources: readonly OpenedSource[],
  { profiles, confirmed, log }: Recognition,
): Promise<RecognisedSources> {
  const recognised: RecognisedSource[] = [];
  const fitting = new Set<MappingProfile>();
  for (const opened of sources) {
    const file = opened.source.name;
    try {
      const assumed = await assumedEncoding(opened, confirmed);
      const result = recogniseFile(opened.head, { profiles, assumed });
      const findings =
        'match' in result ? await declarationFaults(opened, result) : await explained(opened, result);
      if ('match' in result && findings.length === 0)
        recognised.push({ source: opened.source, recognised: result });
      for (const profile of profilesOf(result)) fitting.add(profile);
      for (const finding of findings) {
        const { rule, column, message } = finding;
        log.add({ file, line: lineOf(finding), column, rule, message });
      }
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error;
      log.add({ file, line: null, column: null, rule: error.rule, message: error.text });
    }
  }
  return { recognised, fitting };
}

function profilesOf(result: RecognisedFile | readonly HeaderFinding[]): readonly MappingProfile[] {
  if ('match' in result) return result.match.profile === undefined ? [] : [result.match.profile];
  return result.flatMap(({ profiles = [] }) => profiles);
}

/** What is wrong with one row when it stands in a row is wrong with the whole file when it stands in the header. */
function lineOf({ rule }: HeaderFinding): number | null {
  return wholeFileRules.includes(rule) ? 1 : null;
}

async function declarationFaults(
  { source, head }: OpenedSource,
  { header }: RecognisedFile,
): Promise<readonly HeaderFinding[]> {
  const isDeclared =
    header.encoding === 'windows-1252' && !header.isAssumed && markedEncoding(head) === undefined;
  if (!isDeclared || !(await contradictsDeclaration(source))) return [];
  const message = importRules.unknown_encoding.message('contradicts');
  return [{ rule: 'unknown_encoding', column: null, message }];
}

/** Bytes that are not UTF-8 may be readable, once somebody says how. */
async function explained(
  { source, head }: OpenedSource,
  findings: readonly HeaderFinding[],
): Promise<readonly HeaderFinding[]> {
  const isText = markedEncoding(head) !== undefined || readText('utf-8').push(head).isIntact;
  if (isText || !findings.some(({ rule }) => rule === 'unreadable_file')) return findings;
  const fault = await undeclaredFault(source);
  return fault === undefined ? findings : [{ ...fault, column: null }];
}
