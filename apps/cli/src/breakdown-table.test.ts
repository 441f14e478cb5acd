import {
  type BreakdownInput,
  footnotesOf,
  type Language,
  parseBreakdownRequest,
  runBreakdown,
  toPlainDate,
} from '@neue-wege/domain';
import { createMemoryFactSource, noFacts, sampleEnrolment, sampleFacts } from '@neue-wege/domain/testing';
import { describe, expect, it } from 'vitest';
import { breakdownTable } from './breakdown-table.ts';

const source = createMemoryFactSource([{ knownOn: toPlainDate('2024-01-01'), records: sampleFacts }]);
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;

async function table(input: BreakdownInput, language: Language = 'en'): Promise<string> {
  const today = toPlainDate('2026-09-30');
  const request = parseBreakdownRequest(input, { today, profile: 'EXACT' });
  return breakdownTable(await runBreakdown(request, { source, context }), language);
}

describe('breakdownTable', () => {
  it('names the day, the version and the profile above the figures', async () => {
    const question = { by: ['location'], measures: ['enrolments'] };
    expect(await table(question)).toMatch(/^As of 2026-09-30 · data version 1 · profile EXACT\n/);
    expect(await table(question, 'de')).toMatch(/^Datenstand 30\.09\.2026 · Datenversion 1 · Profil EXACT\n/);
  });

  it('shows rates in per cent with interval, sign and legend, as the language writes them', async () => {
    const question = {
      by: ['location', 'year'],
      measures: ['completion_rate'],
      where: { location: ['bocholt'] },
    };
    const german = (await table(question, 'de')).split('\n').map((line) => line.trimEnd());
    expect(german.join('\n')).toMatch(/^bocholt +2023 +2 von 4 u$/m);
    expect(german).toContain('u unsicher: kleine Basis oder geringe Abdeckung');
    expect(await table(question, 'en')).toContain('2 of 4 u');
  });

  it.each([
    [9, '3 of 9 u'],
    [10, '30 % [11–60]'],
    [30, '33.3 % [19.2–51.2]'],
  ])('writes a rate over %i as exactly as its base allows', async (size, text) => {
    const completed = Math.floor(size * 0.34);
    const enrolments = Array.from({ length: size }, (_, index) =>
      sampleEnrolment({
        id: `e${index}`,
        participant: `p${index}`,
        run: sampleFacts.runs[0]?.key ?? '',
        enteredOn: toPlainDate('2023-01-10'),
        exitedOn: toPlainDate('2023-06-10'),
        exitReason: index < completed ? 'regular_end' : 'own_wish',
      }),
    );
    const world = createMemoryFactSource([
      { knownOn: toPlainDate('2024-01-01'), records: { ...noFacts, runs: sampleFacts.runs, enrolments } },
    ]);
    const request = parseBreakdownRequest(
      { by: ['year'], measures: ['completion_rate'] },
      { today: toPlainDate('2026-09-30'), profile: 'EXACT' },
    );
    expect(breakdownTable(await runBreakdown(request, { source: world, context }), 'en')).toContain(text);
  });

  it('writes the keys that a filter takes', async () => {
    expect(await table({ by: ['exit_reason'], measures: ['exits'] })).toMatch(/^regular_end +\d/m);
  });

  it('shows a sign alone where there is no number', async () => {
    expect(await table({ by: ['exit_reason'], measures: ['exits', 'enrolments'] })).toMatch(
      /^regular_end +\d+ \S? +x$/m,
    );
  });

  it('says below figures under disclosure control how they are protected', async () => {
    const today = toPlainDate('2026-09-30');
    const request = parseBreakdownRequest(
      { by: ['location'], measures: ['independence_rate_6m'] },
      { today, profile: 'EXACT' },
    );
    const exact = await runBreakdown(request, { source, context });
    const words = (text: string): string => text.replaceAll(/\s+/g, ' ');
    const protectedTable = words(breakdownTable({ ...exact, profile: 'PUBLIC' }, 'en'));
    for (const { text } of footnotesOf('PUBLIC')) {
      expect(protectedTable).toContain(text.en);
      expect(words(breakdownTable(exact, 'en'))).not.toContain(text.en);
    }
  });

  it('says what margin rows sum over, and sets the total apart', async () => {
    const lines = (await table({ by: ['location', 'year'], measures: ['exits'], margins: true })).split('\n');
    expect(lines.filter((line) => /^bocholt +all /.test(line))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('Total '))).toHaveLength(1);
  });
});
