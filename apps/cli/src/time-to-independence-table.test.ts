import {
  type Language,
  parseTimeToIndependenceRequest,
  runTimeToIndependence,
  type TimeToIndependenceInput,
  toPlainDate,
} from '@neue-wege/domain';
import { type FactRecords, sampleSpell } from '@neue-wege/domain/testing';
import { describe, expect, it } from 'vitest';
import { recordsOf, seenOn, worldOfVersions } from './testing/question-world.ts';
import { timeToIndependenceTable } from './time-to-independence-table.ts';

/** People of a location; of the first so many receipt ends through work after four months, of one more through moving. */
function receipts(location: string, { people, work }: { people: number; work: number }): FactRecords {
  const records = recordsOf([{ location, enteredOn: '2023-01-10', exitedOn: '2023-06-10', people }]);
  const enrolments = records.enrolments.map((one) => ({
    ...one,
    id: `${location}-${one.id}`,
    participant: `${location}-${one.participant}`,
  }));
  const spells = enrolments.map(({ participant }, index) =>
    sampleSpell({
      participant,
      kind: 'benefit',
      startsOn: toPlainDate('2022-01-01'),
      ...(index < work + 1 ? { endsOn: toPlainDate('2023-05-14') } : {}),
      ...(index < work ? { endReason: 'work' as const } : {}),
      ...(index === work ? { endReason: 'moved_away' as const } : {}),
    }),
  );
  const coverage = [
    {
      participant: null,
      kind: 'benefit' as const,
      observedFrom: toPlainDate('2022-01-01'),
      observedThrough: toPlainDate('2026-09-30'),
    },
  ];
  return { ...records, enrolments, spells, coverage };
}

async function table(
  worlds: readonly FactRecords[],
  { language = 'en', ...input }: TimeToIndependenceInput & { language?: Language } = {},
): Promise<string> {
  const [first] = worlds;
  if (first === undefined) throw new Error('a world has records');
  const records = {
    ...first,
    runs: worlds.flatMap(({ runs }) => runs),
    enrolments: worlds.flatMap(({ enrolments }) => enrolments),
    spells: worlds.flatMap(({ spells }) => spells),
  };
  const world = worldOfVersions([{ knownOn: toPlainDate('2026-09-01'), records }]);
  const request = parseTimeToIndependenceRequest(input, seenOn);
  const answer = await runTimeToIndependence(request, world);
  return timeToIndependenceTable({ ...answer, where: request.where }, language);
}

describe('timeToIndependenceTable', () => {
  it('shows the shares at the months told everywhere, the median and why receipt ended', async () => {
    const text = await table([receipts('bocholt', { people: 40, work: 20 })]);
    expect(text).toMatch(/^People +3 months +6 months +12 months +24 months +Median$/m);
    expect(text).toMatch(/^ +40 +0\.0 % +50\.0 % \[33\.\d–64\.\d\] +50\.0 % \[.* 5$/m);
    expect(text).toMatch(/^ {2}Total: Work 20, Moved away 1; not observed 0$/m);
  });

  it('compares exactly two curves, and says what is established', async () => {
    const worlds = [
      receipts('bocholt', { people: 40, work: 20 }),
      receipts('gronau', { people: 40, work: 4 }),
    ];
    const english = await table(worlds, { by: ['location'] });
    expect(english).toMatch(
      /^Comparison of the two curves \(log-rank\): proven difference \(χ² = \d+\.\d\d, p < 0\.001\)$/m,
    );
    const alike = [
      receipts('bocholt', { people: 40, work: 20 }),
      receipts('gronau', { people: 40, work: 19 }),
    ];
    const german = await table(alike, { by: ['location'], language: 'de' });
    expect(german).toMatch(/\(Log-Rank\): kein gesicherter Unterschied \(χ² = 0,\d\d, p = 0,\d{3}\)$/m);
  });

  it('writes whole per cent below 30 people, and no curve below 20', async () => {
    expect(await table([receipts('bocholt', { people: 20, work: 10 })])).toMatch(/^ +20 +0 % +50 % \[/m);
    const few = await table([receipts('bocholt', { people: 12, work: 6 })]);
    expect(few).toMatch(/^ +12 u +– +– +– +– +–$/m);
    expect(few).toContain('below 20 people there is none');
  });
});
