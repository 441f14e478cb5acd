import type { DeliveryResult } from '@neue-wege/database';
import type { Finding } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { importJson, importText } from './import-report.ts';

const stored: DeliveryResult = {
  status: 'stored',
  dataVersion: 3,
  importId: 4,
  sameAs: null,
  files: [{ file: 'teilnahmen.csv', kind: 'enrolments', rows: 120, sha256: 'ab12' }],
  counts: { added: 100, changed: 5, unchanged: 15, ended: 0, rejected: 0 },
  clearedCells: 0,
  effects: [],
  figures: [],
  shrinking: [],
  findings: [],
};

function findings(
  rule: Finding['rule'],
  { severity, count }: { severity: Finding['severity']; count: number },
): Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    file: 'teilnahmen.csv',
    line: index + 2,
    column: 'Austritt',
    rule,
    severity,
    message: { de: 'liegt vor dem Eintritt', en: 'lies before the entry' },
  }));
}

describe('importText', () => {
  it('says what was stored, from which files', () => {
    const text = importText(stored, 'en');
    expect(text).toMatch(/^Stored as data version 3\.\n/);
    expect(text).toMatch(/^teilnahmen\.csv +enrolments +120$/m);
    expect(text).toContain('Records: 100 added, 5 changed, 15 unchanged, 0 ended, 0 rejected.');
  });

  it('says how many locations, projects and runs it created', () => {
    const none = { changed: 0, unchanged: 0, ended: 0, rejected: 0, columns: [] };
    const effects = [
      { ...none, kind: 'locations', added: 3, created: 1 },
      { ...none, kind: 'runs', added: 2, created: 2 },
      { ...none, kind: 'enrolments', added: 100, created: 0 },
    ] as const;
    expect(importText({ ...stored, effects }, 'en')).toContain(
      '0 rejected.\nCreated because rows name them: locations 1, runs 2.\n',
    );
    expect(importText({ ...stored, status: 'preview', effects }, 'de')).toContain(
      'Angelegt, weil Zeilen sie nennen: locations 1, runs 2.\n',
    );
    expect(importText(stored, 'en')).not.toContain('Created');
  });

  it('lists every row that stands in the way, with file, line, column and rule', () => {
    const errors = findings('exit_before_entry', { severity: 'error', count: 40 });
    const text = importText({ ...stored, status: 'refused', findings: errors }, 'en');
    expect(text).toMatch(/^Refused: 40 errors; nothing was stored\.\n/);
    expect(text).toContain('Error exit_before_entry (40): Exit before entry\n');
    expect(text.match(/^ {2}teilnahmen\.csv:\d+ Austritt: lies before the entry$/gm)).toHaveLength(40);
    expect(text).not.toContain('Records:');
  });

  it('says how a profile is made where one could help', () => {
    const unknown = findings('unknown_heading', { severity: 'error', count: 1 });
    const text = importText({ ...stored, status: 'refused', findings: unknown }, 'en');
    expect(text).toMatch(/"neue-wege profile suggest FILE" proposes a profile\.\n$/);
  });

  it('speaks German to whoever reads German', () => {
    const errors = findings('exit_before_entry', { severity: 'error', count: 1 });
    expect(importText({ ...stored, status: 'refused', findings: errors }, 'de')).toBe(
      [
        'Abgewiesen: 1 Fehler; nichts wurde gespeichert.\n',
        'Datei           Art         Zeilen',
        '──────────────  ──────────  ──────',
        'teilnahmen.csv  Teilnahmen     120\n',
        'Fehler exit_before_entry (1): Austritt vor Eintritt',
        '  teilnahmen.csv:2 Austritt: liegt vor dem Eintritt\n',
      ].join('\n'),
    );
    expect(importText(stored, 'de')).toContain(
      'Datensätze: 100 neu, 5 geändert, 15 unverändert, 0 beendet, 0 abgewiesen.',
    );
  });

  it('puts errors first and shortens what is for information', () => {
    const all = [
      ...findings('duplicate_row', { severity: 'notice', count: 7 }),
      ...findings('exit_before_entry', { severity: 'error', count: 1 }),
    ];
    const text = importText({ ...stored, findings: all }, 'en');
    expect(text.indexOf('Error exit_before_entry (1)')).toBeLessThan(
      text.indexOf('Notice duplicate_row (7)'),
    );
    expect(text).toContain('  and 2 more; --json lists all');
  });

  it('says of a preview that nothing was stored, and which cells would be cleared', () => {
    const text = importText({ ...stored, status: 'preview', clearedCells: 4 }, 'en');
    expect(text).toMatch(/^Preview: this would be stored; nothing was\.\n/);
    expect(text).toContain('Empty cells would clear 4 stored ones.');
    const partly = importText(
      { ...stored, status: 'preview', counts: { ...stored.counts, rejected: 2 } },
      'en',
    );
    expect(partly).toMatch(/^Preview: this would be stored, without 2 rejected rows; nothing was\.\n/);
  });

  it('says of the same content again that there is nothing new', () => {
    expect(importText({ ...stored, status: 'unchanged' }, 'en')).toMatch(/^Nothing new: data version 3 /);
  });

  it('names the import that brought the same files', () => {
    expect(importText({ ...stored, status: 'unchanged', sameAs: 2 }, 'en')).toMatch(
      /^Nothing new: .*\nImport 2 brought the same files\.\n/,
    );
  });

  it('says that good rows were stored without the bad ones', () => {
    const kept = importText({ ...stored, counts: { ...stored.counts, rejected: 2 } }, 'en');
    expect(kept).toMatch(/^Stored as data version 3; 2 rejected rows are kept apart\.\n/);
  });
});

describe('importJson', () => {
  it('is one document with every finding', () => {
    const all = findings('exit_before_entry', { severity: 'error', count: 40 });
    expect(JSON.parse(importJson({ ...stored, findings: all }, 'en'))).toEqual({
      ...stored,
      findings: all.map((finding) => ({ ...finding, message: 'lies before the entry' })),
    });
  });

  it('says it in the other language when asked', () => {
    const all = findings('exit_before_entry', { severity: 'error', count: 1 });
    expect(JSON.parse(importJson({ ...stored, findings: all }, 'de'))).toMatchObject({
      findings: [{ rule: 'exit_before_entry', message: 'liegt vor dem Eintritt' }],
    });
  });
});
