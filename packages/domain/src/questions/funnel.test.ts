import { describe, expect, it } from 'vitest';
import type { Door } from '../breakdown/run-breakdown.ts';
import { toPlainDate } from '../calendar/plain-date.ts';
import { answerMethods } from '../catalogue/answer-methods.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { randomFacts } from '../testing/random-facts.ts';
import { type ExitGroup, sampleExits } from '../testing/sample-exits.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { funnelMethod, runFunnel } from './funnel.ts';
import { type FunnelInput, parseFunnelRequest } from './funnel-request.ts';

const today = toPlainDate('2024-12-31');
const knownOn = toPlainDate('2024-01-01');
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;

function doorTo(groups: readonly ExitGroup[]): Door {
  return { source: createMemoryFactSource([{ knownOn, records: sampleExits(groups) }]), context };
}

const run = (
  number: string,
  counts: { independent: number; inReceipt: number; unknown?: number },
): ExitGroup => ({
  location: 'bocholt',
  run: number,
  exitedOn: '2023-05-10',
  ...counts,
});
const ofTwenty = (number: string, independent: number) =>
  run(number, { independent, inReceipt: 20 - independent });
const parse = (input: Partial<FunnelInput> = {}) =>
  parseFunnelRequest(
    { unit: 'run', measure: 'independence_rate_6m', where: { year: ['2023'] }, ...input },
    { today, profile: 'EXACT' },
  );

/** Ten runs with 20 exits each, 60 of 200 independent. */
const tenRuns = [7, 10, 13, 4, 4, 4, 4, 4, 5, 5].map((independent, index) =>
  ofTwenty(`0${index}`, independent),
);

describe('runFunnel', () => {
  it('draws the limits of chance around the pooled rate', async () => {
    const funnel = await runFunnel(parse(), doorTo(tenRuns));

    expect(funnel).toMatchObject({
      targetKind: 'POOLED',
      target: 0.3,
      isDrawable: true,
      reason: null,
      dataVersion: 1,
    });
    // statistics.md 5.3: θ = 0.30, n = 20.
    for (const { limits } of funnel.units) {
      expect(limits?.alert.lower).toBeCloseTo(0.0812, 4);
      expect(limits?.alert.upper).toBeCloseTo(0.4873, 4);
      expect(limits?.alarm.lower).toBeCloseTo(0.0015, 4);
      expect(limits?.alarm.upper).toBeCloseTo(0.6137, 4);
    }
    // 35 %, 50 % and 65 %, then 20 % and 25 %.
    expect(funnel.units.map(({ signal }) => signal)).toEqual([
      'WITHIN',
      'ALERT',
      'ALARM',
      ...Array.from({ length: 7 }, () => 'WITHIN'),
    ]);
  });

  it('keeps the order of the keys, whatever the values', async () => {
    const { units } = await runFunnel(parse(), doorTo(tenRuns.toReversed()));

    expect(units.map(({ key }) => key)).toEqual(tenRuns.map((_, index) => `bocholt/wege/0${index}`));
  });

  it('draws them around an agreed target when there is one', async () => {
    const funnel = await runFunnel(parse({ target: 0.6 }), doorTo(tenRuns));

    expect(funnel).toMatchObject({ targetKind: 'AGREED', target: 0.6 });
    expect(funnel.units[2]?.signal).toBe('WITHIN');
    expect(funnel.units[3]?.signal).toBe('ALARM');
  });

  it('has no limits for fewer than 10 cases, and pools them all the same', async () => {
    const { units, target } = await runFunnel(
      parse(),
      doorTo([
        ...tenRuns,
        run('10', { independent: 9, inReceipt: 0 }),
        run('11', { independent: 0, inReceipt: 10 }),
      ]),
    );

    expect(target).toBe(69 / 219);
    expect(units[10]).toMatchObject({ value: { numerator: 9, denominator: 9 }, limits: null, signal: null });
    expect(units[11]?.limits).not.toBeNull();
  });

  it('is drawn from eight units with 10 cases', async () => {
    const seven = Array.from({ length: 7 }, (_, index) => ofTwenty(`0${index}`, 6));
    const small = run('07', { independent: 3, inReceipt: 6 });
    const tooFew = await runFunnel(parse(), doorTo([...seven, small]));

    expect(tooFew.isDrawable).toBe(false);
    expect(tooFew.reason?.de).toBe(
      'Gezeigt wird das Trichterdiagramm ab 8 Einheiten mit mindestens 10 Fällen; hier sind es 7.',
    );
    expect(tooFew.reason?.en).toContain('from 8 units with at least 10 cases; here there are 7');
    expect((await runFunnel(parse(), doorTo([...seven, ofTwenty('07', 6)]))).isDrawable).toBe(true);
  });

  it('holds nothing against a common value of which too much is unknown, but against an agreed one it does', async () => {
    const unknown = Array.from({ length: 4 }, (_, index) =>
      run(`9${index}`, { independent: 0, inReceipt: 0, unknown: 20 }),
    );
    const pooled = await runFunnel(parse(), doorTo([...tenRuns, ...unknown]));
    expect(pooled.total.status).toBe('UNCERTAIN');
    expect(pooled.units.every(({ signal }) => signal === null)).toBe(true);
    const agreed = await runFunnel(parse({ target: 0.3 }), doorTo([...tenRuns, ...unknown]));
    expect(agreed.units[2]?.signal).toBe('ALARM');
  });

  it('takes no gap in the follow-ups for a signal', async () => {
    const { units } = await runFunnel(
      parse(),
      doorTo([...tenRuns, run('10', { independent: 0, inReceipt: 5, unknown: 15 })]),
    );

    expect(units[10]).toMatchObject({ value: { status: 'UNCERTAIN' }, signal: null });
    expect(units[10]?.limits).not.toBeNull();
  });

  it('has neither target nor limits while nothing is due', async () => {
    const young = tenRuns.map((group) => ({ ...group, exitedOn: '2024-11-01' }));
    const funnel = await runFunnel(parse({ where: { year: ['2024'] } }), doorTo(young));

    expect(funnel).toMatchObject({ target: null, isDrawable: false, total: { status: 'NOT_MATURE' } });
    expect(funnel.units).toHaveLength(10);
    expect(funnel.units.every(({ limits, signal }) => limits === null && signal === null)).toBe(true);
  });

  it('pools mature cases alone where no period is asked for', async () => {
    const young = { ...ofTwenty('00', 20), exitedOn: '2024-11-01' };
    const { target, units } = await runFunnel(parse({ where: {} }), doorTo([...tenRuns, young]));

    expect(target).toBe(0.3);
    expect(units[0]?.value).toMatchObject({ denominator: 20, matureShare: 0.5 });
  });

  it.each([1, 2, 3])('pools what its units hold in a random world (seed %i)', async (seed) => {
    const records = randomFacts(seededRandom(seed), { size: 400 });
    const door: Door = { source: createMemoryFactSource([{ knownOn, records }]), context };
    for (const unit of ['run', 'location', 'project'])
      for (const where of [{}, { year: ['2018'] }, { year: ['2017', '2019'] }]) {
        const { units, target, total } = await runFunnel(parse({ unit, where }), door);
        const sum = (part: 'numerator' | 'denominator') =>
          units.reduce((before, { value }) => before + (value[part] ?? 0), 0);

        expect(target).toBe(sum('numerator') / sum('denominator'));
        expect(total.denominator).toBe(sum('denominator'));
        for (const { value, limits } of units) expect(limits === null).toBe((value.denominator ?? 0) < 10);
      }
  });
});

describe('parseFunnelRequest', () => {
  const refused = (input: Partial<FunnelInput>) => () => parse(input);

  it('pools unless a target is agreed', () => {
    expect(parse().target).toBeNull();
    expect(parse({ target: 0.25 }).target).toBe(0.25);
  });

  it.each([0, 1, -0.1, 30, Number.NaN])('refuses %d as a target', (target) => {
    expect(refused({ target })).toThrow(/^target: .* allowed: a fraction between 0 and 1/);
  });

  it.each(['year', 'Run', 'sex'])('refuses %s as a unit', (unit) => {
    expect(refused({ unit })).toThrow('unit: a funnel has no such units; allowed: run, location, project');
  });

  it('lists everything that is wrong at once', () => {
    expect(
      refused({ unit: 'x', measure: 'stock', target: 2, asOf: '2025-01-01', where: { sex: ['f'] } }),
    ).toThrow(/^unit: .*\nmeasure: .*\ntarget: .*\nwhere\.sex: .*\nasOf: /);
  });
});

describe('funnelMethod', () => {
  it('refers to an entry of the glossary', () => {
    expect(answerMethods.map(({ id }) => id)).toContain(funnelMethod.glossary);
  });
});
