import type { DeliveryResult } from '@neue-wege/database';
import type { Finding } from '@neue-wege/domain';
import { textTable } from './text-table.ts';

/** What became of a delivery as one JSON document (contract 8). */
export function importJson(result: DeliveryResult): string {
  const { status, dataVersion, importId, files, counts, clearedCells, findings } = result;
  const document = { status, dataVersion, importId, files, counts, clearedCells, findings };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** So many findings of one rule are listed to people when they do not stand in the way. */
const listed = 5;

/** What became of it for people: what happened, what was read, and what was found. Every error is listed, each on its line. */
export function importText(result: DeliveryResult): string {
  const { status, files, counts, clearedCells, findings } = result;
  const fileTable = textTable(
    [
      { heading: 'File', align: 'left' },
      { heading: 'Kind', align: 'left' },
      { heading: 'Rows', align: 'right' },
    ],
    files.map(({ file, kind, rows }) => [file, kind, String(rows)]),
  );
  const records = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  return [
    `${headline(result)}\n`,
    ...(files.length === 0 ? [] : [fileTable]),
    ...(status === 'refused'
      ? []
      : [`Records: ${records.join(', ')}.\n${clearedCells === 0 ? '' : cleared(clearedCells, status)}`]),
    ...(findings.length === 0 ? [] : [findingsText(findings)]),
  ].join('\n');
}

function headline({ status, dataVersion, counts, findings }: DeliveryResult): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  switch (status) {
    case 'stored':
      return counts.rejected > 0
        ? `Stored as data version ${dataVersion}; ${counts.rejected} rejected rows are kept apart.`
        : `Stored as data version ${dataVersion}.`;
    case 'unchanged':
      return counts.rejected > 0
        ? `Nothing new beside ${counts.rejected} rejected rows, which are kept apart; data version ${dataVersion} holds the rest.`
        : `Nothing new: data version ${dataVersion} already holds all of this.`;
    case 'refused':
      return `Refused: ${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was stored.`;
    case 'preview':
      return `Preview: this would be stored${counts.rejected > 0 ? `, without ${counts.rejected} rejected rows` : ''}; nothing was.`;
    default:
      return status satisfies never;
  }
}

function cleared(cells: number, status: DeliveryResult['status']): string {
  return `Empty cells ${status === 'preview' ? 'would clear' : 'cleared'} ${cells} stored ones.\n`;
}

function findingsText(findings: readonly Finding[]): string {
  const groups = Map.groupBy(findings, ({ severity, rule }) => `${severity} ${rule}`);
  const order = ['error', 'warning', 'notice'];
  const sorted = [...groups].toSorted(
    ([a], [b]) => order.indexOf(a.split(' ')[0] ?? '') - order.indexOf(b.split(' ')[0] ?? ''),
  );
  return sorted
    .map(([title, group]) => {
      const isError = group[0]?.severity === 'error';
      const shown = isError ? group : group.slice(0, listed);
      const rest = group.length - shown.length;
      const lines = shown.map((finding) => `  ${findingText(finding)}\n`).join('');
      return `${title} (${group.length})\n${lines}${rest === 0 ? '' : `  and ${rest} more; --json lists all\n`}`;
    })
    .join('\n');
}

function findingText({ file, line, column, message }: Finding): string {
  const place = `${file}${line === null ? '' : `:${line}`}${column === null ? '' : ` ${column}`}`;
  return `${place}: ${message}`;
}
