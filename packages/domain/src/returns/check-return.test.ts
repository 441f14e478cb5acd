import { describe, expect, it } from 'vitest';
import type { Door } from '../breakdown/run-breakdown.ts';
import { toPlainDate } from '../calendar/plain-date.ts';
import { qualityRules } from '../catalogue/quality-rules.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { createMemoryReleases, unprotectedRelease } from '../testing/memory-releases.ts';
import { sampleExits } from '../testing/sample-exits.ts';
import { checkReturn, labelOfCheck, requireFound } from './check-return.ts';
import type { ReleaseAttack } from './figure-checks.ts';
import { parseReturnRequest } from './return-request.ts';
import { runReturn } from './run-return.ts';

const day = toPlainDate;
const today = day('2026-11-27');
const profile = 'MANAGEMENT';
const context = { actor: 'test', locations: 'all', profile } as const;
const records = sampleExits([
  { location: 'gronau', exitedOn: '2026-08-10', independent: 9, inReceipt: 6 },
  { location: 'ahaus', exitedOn: '2026-09-10', independent: 9, inReceipt: 6 },
  { location: 'ahaus', exitedOn: '2025-09-10', independent: 9, inReceipt: 6 },
]);
const source = createMemoryFactSource([
  { knownOn: day('2026-09-15'), records },
  { knownOn: day('2026-10-10'), records },
]);
const releaseOf = (asOf: string) => unprotectedRelease(source, { asOf: day(asOf), profile });
const noComments: ReadonlyMap<string, string> = new Map();

const held: readonly ReleaseAttack[] = [
  { profile: 'MANAGEMENT', isSafe: true },
  { profile: 'PUBLIC', isSafe: true },
];

async function found(
  releasedOn: readonly string[],
  {
    quarter = '2026-Q3',
    comments = noComments,
    attacks = held,
  }: { quarter?: string; comments?: typeof noComments; attacks?: typeof held } = {},
) {
  const releases = createMemoryReleases(await Promise.all(releasedOn.map(releaseOf)));
  const door: Door = { source, context, releases };
  const answer = await runReturn(parseReturnRequest({ quarter, audience: 'management' }, { today }), door);
  return checkReturn([answer], { ...door, today, comments, attacks });
}

const idsOf = (entries: Awaited<ReturnType<typeof found>>) =>
  entries.filter(({ findings }) => findings > 0).map(({ id, findings }) => `${id} ${findings}`);

describe('checkReturn', () => {
  it('finds the quarter over, delivered and released where it is, and names every check', async () => {
    const entries = await found(['2026-09-15', '2026-10-10']);
    expect(idsOf(entries)).toEqual([]);
    const rules = qualityRules.filter(({ severity }) => severity !== 'info').map(({ id }) => id);
    expect(entries.map(({ id }) => id)).toEqual([
      'quarter_over',
      'delivered_after_quarter',
      'release_current',
      'cohorts_mature',
      'counts_plausible',
      'release_attacked',
      'attack_safe',
      ...rules,
    ]);
    for (const { id } of entries) expect(labelOfCheck(id).de).not.toBe(id);
  });

  it('finds that the quarter was not over, and that a later delivery is not released', async () => {
    expect(idsOf(await found(['2026-09-15']))).toEqual([
      'quarter_over 1',
      'delivered_after_quarter 1',
      'release_current 1',
      'cohorts_mature 1',
    ]);
  });

  it('finds a year of exits whose waiting time is not over', async () => {
    const early = await found(['2026-09-15'], { quarter: '2026-Q3' });
    expect(idsOf(early)).toContain('cohorts_mature 1');
    expect(idsOf(await found(['2026-09-15'], { quarter: '2026-Q2' }))).not.toContain('cohorts_mature 1');
  });

  it('finds a release that nobody attacked, and one that did not hold', async () => {
    const attacks = [
      { profile: 'MANAGEMENT', isSafe: false },
      { profile: 'PUBLIC', isSafe: null },
    ] as const;
    expect(idsOf(await found(['2026-09-15', '2026-10-10'], { attacks }))).toEqual([
      'release_attacked 1',
      'attack_safe 1',
    ]);
  });

  it('keeps comments on findings alone', async () => {
    const comments = new Map([
      ['quarter_over', 'preliminary on purpose'],
      ['stock_flow', 'nothing to say'],
    ]);
    const entries = await found(['2026-09-15'], { comments });
    expect(entries.filter(({ comment }) => comment !== null)).toEqual([
      { id: 'quarter_over', findings: 1, comment: 'preliminary on purpose' },
    ]);
  });
});

describe('requireFound', () => {
  const entry = (id: string, findings: number) => ({ id, findings, comment: null });
  const entries = [entry('quarter_over', 1), entry('stock_flow', 0), entry('attack_safe', 2)];
  const requiring =
    (commented: readonly string[], former: typeof entries = []) =>
    () =>
      requireFound(commented, { entries, former, place: 'comments' });

  it('takes comments on what is found, and on what was found when they were written', () => {
    expect(requiring(['attack_safe'])).not.toThrow();
    expect(requiring(['stock_flow'], [entry('stock_flow', 3)])).not.toThrow();
  });

  it('refuses others, naming what is found', () => {
    expect(requiring(['attack_safe', 'stock_flow'], entries)).toThrow(
      'comments[1].check: "stock_flow" found nothing to comment on; something was found by quarter_over, attack_safe',
    );
  });
});
