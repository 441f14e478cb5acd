import type { AuditEntry, DimensionFilters, DisclosureProfile } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../http/metrics.ts';
import { createLogger } from '../logger.ts';
import { testAsker } from '../testing/test-asker.ts';
import { createQuestionWatch } from './question-watch.ts';

const publisher = testAsker({ actor: 'person:publisher', roles: ['publisher'] });
const manager = testAsker({ actor: 'person:manager', roles: ['management'] });
const caseStaff = testAsker({ actor: 'person:case', roles: ['case_staff'] });

function watched() {
  const clock = { at: Date.parse('2024-12-31T12:00:00Z') };
  const entries: AuditEntry[] = [];
  const log: string[] = [];
  const metrics = createMetrics();
  const watch = createQuestionWatch({
    record: async (entry) => void entries.push(entry),
    logger: createLogger({ level: 'info', destination: { write: (line: string) => void log.push(line) } }),
    metrics,
    now: () => new Date(clock.at),
  });
  const ask = (
    asker: typeof publisher,
    filter: DimensionFilters = {},
    { profile = 'EXACT', seconds = 1 }: { profile?: DisclosureProfile; seconds?: number } = {},
  ): void => {
    clock.at += seconds * 1_000;
    watch.answered(asker, { profile, filters: [filter] });
  };
  const kinds = (): readonly unknown[] =>
    entries.filter(({ action }) => action === 'unusual_questions').map(({ detail }) => detail['kind']);
  return { clock, entries, log, metrics, watch, ask, kinds };
}

/** Pairs of filters of which the second leaves a few people of the first out (S02). */
function pairs(count: number): readonly (readonly [DimensionFilters, DimensionFilters])[] {
  return Array.from({ length: count }, (_, n) => {
    const run = Array.from({ length: 5 }, (__, k) => `nord/wege/${(n * 7 + k * 3) % 400}`);
    return [{ run }, { run: run.slice(1) }] as const;
  });
}

describe('createQuestionWatch', () => {
  it('tells once of 200 pairs of filters that differ by a few, and of how long it went on (S02)', () => {
    const { watch, entries, metrics, ask, kinds } = watched();
    for (const pair of pairs(200)) for (const filter of pair) ask(publisher, filter);
    expect(kinds()).toEqual(['differencing', 'slow_differencing']);
    expect(entries[0]).toEqual({
      actor: 'person:publisher',
      action: 'unusual_questions',
      detail: { kind: 'differencing', found: 30, threshold: 30, minutes: 60 },
    });
    watch.close();
    const { action, detail = {} } = entries.at(-1) ?? {};
    expect([action, detail['hour'], detail['EXACT']]).toEqual([
      'question_count',
      '2024-12-31T12:00:00.000Z',
      400,
    ]);
    expect(detail['differencing']).toBeGreaterThan(150);
    const text = metrics.text([]);
    expect(text).toContain('neue_wege_alarms_total{kind="differencing"} 1\n');
    expect(text).toContain('neue_wege_questions_total{outcome="EXACT"} 400\n');
  });

  it('notices pairs that are asked in any order, in other words and from other fields', () => {
    const { ask, kinds } = watched();
    const asked = pairs(60);
    for (const [filter] of asked) ask(publisher, filter);
    for (const [, { run = [] }] of asked) ask(publisher, { run: run.toReversed() });
    expect(kinds()).toEqual(['differencing']);
  });

  it('notices a tracker that leaves every run out once (S03)', () => {
    const { ask, kinds } = watched();
    const runs = Array.from({ length: 40 }, (_, n) => `nord/wege/${n}`);
    for (const left of runs) ask(publisher, { run: runs.filter((run) => run !== left) });
    expect(kinds()).toEqual(['differencing']);
  });

  it('notices over the day what is asked too slowly for the hour', () => {
    const { ask, kinds } = watched();
    for (const pair of pairs(200)) for (const filter of pair) ask(publisher, filter, { seconds: 200 });
    expect(kinds()).toContain('slow_differencing');
    expect(kinds()).not.toContain('differencing');
  });

  it('takes looking around for what it is', () => {
    const { ask, kinds } = watched();
    for (let n = 0; n < 200; n += 1) ask(publisher, { location: [`place-${n}`] });
    for (let n = 0; n < 20; n += 1)
      for (const year of ['2022', '2023'])
        ask(publisher, { year: [year], sex: ['female', 'male'].slice(n % 2) });
    expect(kinds()).toEqual([]);
  });

  it('leaves alone whoever sees records, and slices of published tables', () => {
    const { ask, kinds } = watched();
    for (const pair of pairs(100))
      for (const filter of pair) {
        ask(caseStaff, filter);
        ask(manager, filter, { profile: 'MANAGEMENT' });
      }
    expect(kinds()).toEqual([]);
  });

  it('tells of many questions that no published table answers', () => {
    const { watch, entries, kinds, clock } = watched();
    for (let n = 0; n < 19; n += 1) watch.notPublished(manager);
    expect(kinds()).toEqual([]);
    clock.at += 11 * 60_000;
    for (let n = 0; n < 60; n += 1) watch.notPublished(manager);
    expect(entries).toMatchObject([
      { actor: 'person:manager', detail: { kind: 'probing', found: 20, threshold: 20, minutes: 10 } },
    ]);
  });

  it('tells of a burst far above what the account usually asks, by the account', () => {
    const { ask, kinds, entries, clock } = watched();
    for (let n = 0; n < 599; n += 1) ask(manager, {}, { profile: 'PUBLIC', seconds: 0 });
    for (let n = 0; n < 599; n += 1) ask(publisher, {}, { seconds: 0 });
    expect(kinds()).toEqual([]);
    // Who asks 300 in ten minutes all day may ask 1,499, and not 1,500.
    for (let window = 0; window < 40; window += 1) {
      clock.at += 10 * 60_000;
      for (let n = 0; n < 300; n += 1) ask(manager, {}, { profile: 'PUBLIC', seconds: 0 });
    }
    clock.at += 60 * 60_000;
    for (let n = 0; n < 1_499; n += 1) ask(manager, {}, { profile: 'PUBLIC', seconds: 0 });
    expect(kinds()).toEqual([]);
    ask(manager, {}, { profile: 'PUBLIC', seconds: 0 });
    expect(entries.at(-1)).toMatchObject({ detail: { kind: 'burst', found: 1_500, threshold: 1_500 } });
  });

  it('tells the same again after an hour at the earliest', () => {
    const { watch, kinds, clock } = watched();
    for (let minutes = 0; minutes < 125; minutes += 1) {
      for (let n = 0; n < 5; n += 1) watch.notPublished(manager);
      clock.at += 60_000;
    }
    expect(kinds()).toEqual(['probing', 'probing', 'probing']);
  });

  it('is not told again by other questions while the window lasts', () => {
    const { ask, kinds, clock } = watched();
    for (const pair of pairs(200)) for (const filter of pair) ask(publisher, filter);
    const told = kinds().length;
    clock.at += 2 * 3_600_000;
    for (let n = 0; n < 50; n += 1) ask(publisher, { location: [`place-${n}`] });
    expect(kinds()).toHaveLength(told);
  });

  it('counts by account, hour and profile, and keeps it when the hour is over', () => {
    const { ask, entries, watch, log } = watched();
    ask(manager, {}, { profile: 'PUBLIC' });
    ask(manager, {}, { profile: 'MANAGEMENT' });
    ask(manager, {}, { profile: 'MANAGEMENT' });
    watch.notPublished(manager);
    ask(publisher);
    ask(publisher, {}, { seconds: 3_600 });
    const hour = '2024-12-31T12:00:00.000Z';
    expect(entries).toEqual([
      {
        actor: 'person:manager',
        action: 'question_count',
        detail: { hour, PUBLIC: 1, MANAGEMENT: 2, NOT_PUBLISHED: 1 },
      },
      { actor: 'person:publisher', action: 'question_count', detail: { hour, EXACT: 1 } },
    ]);
    expect(log.map((line): unknown => JSON.parse(line))).toMatchObject([
      { msg: 'questions of an hour', actor: 'person:manager', hour, MANAGEMENT: 2 },
      { msg: 'questions of an hour', actor: 'person:publisher' },
    ]);
  });

  it('puts no key of a filter into entries, log or metrics', () => {
    const { ask, watch, entries, log, metrics } = watched();
    const names = Array.from({ length: 60 }, (_, n) => `Frau Muster ${n}`);
    for (const [n] of names.entries()) ask(publisher, { location: names.slice(0, n + 1) });
    watch.close();
    expect(entries).not.toEqual([]);
    expect(JSON.stringify([entries, log, metrics.text([])])).not.toContain('Muster');
  });

  it('goes on where the audit cannot be written', () => {
    const watch = createQuestionWatch({
      record: () => Promise.reject(new Error('disk full')),
      logger: createLogger({ level: 'silent', destination: { write: () => undefined } }),
      metrics: createMetrics(),
      now: () => new Date('2024-12-31T12:00:00Z'),
    });
    for (let n = 0; n < 30; n += 1) watch.notPublished(manager);
    expect(() => watch.close()).not.toThrow();
  });
});
