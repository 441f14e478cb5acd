import { type Database, eachImportFindings, readImports } from '@neue-wege/database';
import { DomainError, type Finding, type Language } from '@neue-wege/domain';
import { writeFindingsCsv } from '@neue-wege/reports';
import { commandLineActor } from './actor.ts';
import type { CommandIo, ExitCode } from './command-io.ts';
import { findingsText } from './import-report.ts';

/** Whose findings are printed, and how. */
export interface FindingsToPrint {
  readonly importId: number;
  readonly format: 'table' | 'csv' | 'csv-de' | 'json';
  readonly lang: Language | undefined;
}

/**
 * Prints what was found in an import when it was delivered.
 *
 * @throws DomainError NOT_FOUND when there is no such import.
 */
export async function printFindings(
  { importId, format, lang }: FindingsToPrint,
  { io, database }: { readonly io: CommandIo; readonly database: Database },
): Promise<ExitCode> {
  const question = {
    context: { actor: commandLineActor(), locations: 'all', profile: 'EXACT' },
    signal: io.signal,
  } as const;
  const [found] = await readImports(database, { ...question, ids: [importId] });
  if (found === undefined)
    throw new DomainError('NOT_FOUND', [
      { place: `import ${importId}`, message: 'There is no such import.' },
    ]);
  const pages = eachImportFindings(database, { ...question, importId });
  if (format === 'csv' || format === 'csv-de') {
    const language = lang ?? (format === 'csv' ? 'en' : 'de');
    for await (const chunk of writeFindingsCsv(pages, { dialect: format, language }))
      await io.stdout.write(chunk);
    return 0;
  }
  const findings: Finding[] = [];
  for await (const page of pages) findings.push(...page);
  if (format === 'json') await io.stdout.write(document(importId, { findings, language: lang ?? 'en' }));
  else if (findings.length > 0) await io.stdout.write(findingsText(findings, lang ?? io.language));
  else await io.stderr.write(`Nothing was found in import ${importId}.\n`);
  return 0;
}

function document(
  importId: number,
  { findings, language }: { readonly findings: readonly Finding[]; readonly language: Language },
): string {
  const told = findings.map(({ file, line, column, rule, severity, message }) => {
    return { file, line, column, rule, severity, message: message[language] };
  });
  return `${JSON.stringify({ importId, findings: told }, null, 2)}\n`;
}
