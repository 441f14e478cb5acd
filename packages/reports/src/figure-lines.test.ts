import { parsePathwaysRequest, runPathways, toPlainDate } from '@neue-wege/domain';
import { createMemoryFactSource, noFacts, sampleEnrolment, sampleRun } from '@neue-wege/domain/testing';
import { describe, expect, it } from 'vitest';
import { pathwaysFormats } from './pathways-lines.ts';

const day = toPlainDate;
const odd = sampleRun('=SUM(A1;"x")', { project: '-5', number: '2' });
const source = createMemoryFactSource([
  {
    knownOn: day('2024-01-02'),
    records: {
      ...noFacts,
      runs: [odd],
      enrolments: [
        sampleEnrolment({ id: '1', participant: 'p', run: odd.key, enteredOn: day('2023-01-01') }),
      ],
    },
  },
]);
const request = parsePathwaysRequest(
  { by: ['location', 'year'] },
  { today: day('2024-06-30'), profile: 'EXACT' },
);
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;
const pathways = await runPathways(request, { source, context });

describe('lineFormats', () => {
  it('keeps a spreadsheet from running the key of a group, in both dialects', () => {
    const text = (format: 'csv' | 'csv-de'): string => [...pathwaysFormats[format].write(pathways)].join('');
    expect(text('csv').split('\r\n')[1]).toBe('"\'=SUM(A1;""x"")",2023,,entries,,1,FINAL,');
    expect(text('csv-de').split('\r\n')[1]).toBe('"\'=SUM(A1;""x"")";2023;;entries;;1;FINAL;');
    expect(text('csv-de').charCodeAt(0)).toBe(0xfeff);
  });

  it('writes one JSON document with the same figures', () => {
    const group = '"location":"=SUM(A1;\\"x\\")","year":2023,"isTotalOf":[]';
    const text = [...pathwaysFormats.json.write(pathways)].join('');
    expect(JSON.parse(text)).toMatchObject({ by: ['location', 'year'], dataVersion: 1, profile: 'EXACT' });
    expect(text).toContain(
      `{${group},"standing":"entries","outcome":null,"value":1,"status":"FINAL","base":null}`,
    );
    expect(text).toContain(
      `{${group},"standing":"present","outcome":"not_yet_due","value":1,"status":"FINAL","base":1}`,
    );
  });
});
