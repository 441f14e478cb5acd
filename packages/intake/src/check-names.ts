import { importRules } from '@neue-wege/domain';
import { type Announced, ChecksumList, type Checksums } from './bytes/checksums.ts';
import { namesOf, type SourceFile } from './bytes/source-file.ts';
import type { OpenedSources } from './open-sources.ts';
import type { FindingLog } from './rows/finding-log.ts';

/** The files that were delivered, and the list of those that should have been. */
export interface NamesToCheck {
  readonly opened: OpenedSources;
  readonly checksums: Checksums | undefined;
  readonly log: FindingLog;
}

/**
 * Compares the files with a list of checksums as far as that can be done before they are read: a file that is missing, an
 * archive that is not what it was, a file without a checksum. Returns what is announced of a file.
 */
export function checkNames({
  opened,
  checksums,
  log,
}: NamesToCheck): (source: SourceFile) => Announced | undefined {
  if (checksums === undefined) return () => undefined;
  const list = new ChecksumList(checksums);
  const covered = opened.archives.flatMap(({ name, aliases, sha256 }) => {
    const announced = list.of(aliases)?.sha256;
    if (announced !== undefined && announced !== sha256) {
      log.add({
        ...wholeFile(name),
        rule: 'checksum_mismatch',
        message: importRules.checksum_mismatch.remedy,
      });
    }
    return announced === undefined ? [] : [name];
  });
  for (const { file } of opened.faults) list.of(namesOf(file));
  const found = new Map(opened.sources.map(({ source }) => [source, list.of(source.aliases)]));
  for (const [{ name }, announced] of found) {
    if (announced !== undefined || covered.some((archive) => name.startsWith(`${archive}/`))) continue;
    log.add({ ...wholeFile(name), rule: 'not_in_checksums', message: importRules.not_in_checksums.remedy });
  }
  for (const name of list.unmet()) {
    log.add({ ...wholeFile(name), rule: 'missing_file', message: importRules.missing_file.remedy });
  }
  return (source) => found.get(source);
}

function wholeFile(file: string): { readonly file: string; readonly line: null; readonly column: null } {
  return { file, line: null, column: null };
}
