import { describe, expect, it } from 'vitest';
import { demoSeed, generateDemo } from './generate-demo.ts';
import { checkDeliveries } from './testing/check-deliveries.ts';
import { enrolmentIdentity, filled } from './testing/delivery-contract.ts';
import { readCsv } from './testing/read-csv.ts';

const through = '2026-11-20';
const demo = generateDemo({ seed: demoSeed, through });
const { problems, rows } = checkDeliveries(demo);
const enrolments = [...(rows['enrolments']?.values() ?? [])];
const entered = enrolments.filter((row) => row['entered_on'] !== '');
const exited = entered.filter((row) => row['exited_on'] !== '');
const observations = [...(rows['observations']?.values() ?? [])];

/** Share of the rows for which something holds. */
function share<Row>(of: readonly Row[], holds: (row: Row) => boolean): number {
  return of.filter(holds).length / of.length;
}

/** Undefined when the number lies between the bounds; else what is wrong, so that a failure shows it. */
function outside(value: number, [least, most]: readonly [number, number]): string | undefined {
  return value >= least && value <= most ? undefined : `${value} is not between ${least} and ${most}`;
}

function isCompleted(row: Readonly<Record<string, string>>): boolean {
  return ['regular_end', 'goal_reached'].includes(row['exit_reason'] ?? '');
}

describe('generateDemo', () => {
  it('gives the same bytes for the same seed and last day', () => {
    expect(generateDemo({ seed: demoSeed, through })).toEqual(demo);
  });

  it('invents another programme for another seed', () => {
    const other = generateDemo({ seed: 2, through });
    expect(other.map(({ files }) => files)).not.toEqual(demo.map(({ files }) => files));
  });

  it.each(['2013-12-31', '2018-02-15', '2020-06-30', '2021-01-25', '2025-12-31'])(
    'made up to %s the same deliveries that a later last day begins with',
    (earlier) => {
      const deliveries = generateDemo({ seed: demoSeed, through: earlier });
      expect(deliveries).toEqual(demo.slice(0, deliveries.length));
      expect(demo[deliveries.length]?.knownOn ?? '9999').toSatisfy((next: string) => next > earlier);
    },
  );

  it('goes on beyond the planned years', () => {
    const longer = generateDemo({ seed: demoSeed, through: '2031-12-31' });
    expect(longer.slice(0, demo.length)).toEqual(demo);
    expect(checkDeliveries(longer).problems).toEqual([]);
    expect(longer.at(-1)?.files.map(({ name }) => name)).toContain('enrolments-2031Q3.csv');
  });

  it('delivers once per quarter, within five weeks of its end, never after the last day', () => {
    expect(demo).toHaveLength(55);
    expect(demo[0]?.knownOn).toMatch(/^2013-04-\d\d$/);
    expect(demo.at(-1)?.knownOn).toMatch(/^2026-10-\d\d$/);
  });

  it('breaks no rule of the importer', () => {
    expect(problems).toEqual([]);
  });

  it.each([1, 2, 3])('breaks no rule of the importer under seed %i either', (seed) => {
    expect(checkDeliveries(generateDemo({ seed, through })).problems).toEqual([]);
  });

  it('refuses a last day that is no date', () => {
    expect(() => generateDemo({ seed: demoSeed, through: '2026-02-30' })).toThrow(RangeError);
    expect(() => generateDemo({ seed: demoSeed, through: 'today' })).toThrow(RangeError);
  });

  it('gives nothing before the first delivery', () => {
    expect(generateDemo({ seed: demoSeed, through: '2013-03-31' })).toEqual([]);
  });

  it('is UTF-8 with umlauts, without a byte-order mark', () => {
    const texts = demo[0]?.files.map(({ content }) => content) ?? [];
    expect(texts.join('')).toContain('Südlohn');
    expect(texts.join('')).toContain('Schöppingen');
    expect(texts.join('')).not.toMatch(/[\uFEFF\uFFFD]/);
  });

  it('delivers the master data first and the 17 municipalities of the district', () => {
    expect(demo[0]?.files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['locations.csv', 'projects.csv', 'municipalities.csv', 'phases.csv']),
    );
    const municipalities = [...(rows['municipalities']?.values() ?? [])];
    expect(municipalities.filter((row) => row['relation'] === 'district')).toHaveLength(17);
    expect(rows['locations']?.size).toBe(3);
    expect(rows['phases']?.size).toBe(3);
  });

  it('gives no enrolment keys before the permanent phase', () => {
    const years = enrolments
      .filter((row) => row['enrolment_key'])
      .map((row) => row['run']?.slice(0, 4) ?? '');
    expect(years.toSorted()[0]).toBe('2018');
    const later = enrolments.filter((row) => (row['run'] ?? '') >= '2018');
    expect(later.every((row) => row['enrolment_key'])).toBe(true);
  });

  it('uses the same run numbers at several sites', () => {
    const sitesOfFirstRun = [...(rows['runs']?.values() ?? [])].filter((row) => row['run'] === '2019-1');
    expect(new Set(sitesOfFirstRun.map((row) => row['location'])).size).toBe(3);
  });
});

describe('the invented programme', () => {
  it('has some thousand enrolments of fewer people', () => {
    expect(outside(entered.length, [2000, 3500])).toBeUndefined();
    const people = new Set(enrolments.map((row) => row['participant'])).size;
    expect(outside(people / enrolments.length, [0.75, 0.95])).toBeUndefined();
  });

  it('grows from one site to three, dips in the pandemic and grows again', () => {
    const entriesIn = (year: string): number =>
      entered.filter((row) => row['entered_on']?.startsWith(year)).length;
    const sitesIn = (year: string): number =>
      new Set(entered.filter((row) => row['entered_on']?.startsWith(year)).map((row) => row['location']))
        .size;
    expect(['2013', '2014', '2016', '2025'].map(sitesIn)).toEqual([1, 2, 3, 3]);
    expect(entriesIn('2019')).toBeGreaterThan(2 * entriesIn('2016'));
    expect(entriesIn('2020')).toBeLessThan(0.75 * entriesIn('2019'));
    expect(entriesIn('2025')).toBeGreaterThan(entriesIn('2019'));
  });

  it('has plausible ends', () => {
    expect(outside(share(exited, isCompleted), [0.56, 0.66])).toBeUndefined();
    const dropouts = ['non_attendance', 'misconduct', 'own_wish', 'other'];
    expect(
      outside(
        share(exited, (row) => dropouts.includes(row['exit_reason'] ?? '')),
        [0.14, 0.22],
      ),
    ).toBeUndefined();
    const work = ['job_svb', 'self_employed', 'vocational_training'];
    expect(
      outside(
        share(exited, (row) => work.includes(row['exit_reason'] ?? '')),
        [0.05, 0.11],
      ),
    ).toBeUndefined();
    expect(
      outside(
        share(exited, (row) => row['exit_reason'] === ''),
        [0.005, 0.06],
      ),
    ).toBeUndefined();
  });

  it('leaves some follow-ups open and finds about a third of the others without benefits', () => {
    const atSix = observations.filter((row) => row['months_after_exit'] === '6');
    expect(
      outside(
        share(atSix, (row) => row['in_receipt'] === 'unknown'),
        [0.02, 0.12],
      ),
    ).toBeUndefined();
    const known = atSix.filter((row) => row['in_receipt'] !== 'unknown');
    expect(
      outside(
        share(known, (row) => row['in_receipt'] === 'no'),
        [0.27, 0.42],
      ),
    ).toBeUndefined();
    const ownWork = ['svb', 'self_employed', 'vocational_training'];
    const independent = known.filter((row) => row['in_receipt'] === 'no');
    expect(
      outside(
        share(independent, (row) => ownWork.includes(row['employment'] ?? '')),
        [0.6, 0.85],
      ),
    ).toBeUndefined();
  });

  it('has small cells', () => {
    expect(outside(entered.filter((row) => row['sex'] === 'diverse').length, [1, 25])).toBeUndefined();
    const seldom = ['carers', 'formerly_self_employed', 'after_rehabilitation'];
    const changed = [...(rows['runs']?.values() ?? [])].filter((row) =>
      seldom.includes(row['target_group'] ?? ''),
    );
    expect(changed.length).toBeGreaterThan(3);
    expect(changed.every((row) => row['valid_from'] !== '')).toBe(true);
  });

  it('lets people come from elsewhere and come back', () => {
    const fromElsewhere = entered.filter((row) => !row['residence_ags']?.startsWith('05554'));
    expect(outside(fromElsewhere.length / entered.length, [0.02, 0.08])).toBeUndefined();
    expect(
      new Set(entered.filter((row) => row['project'] === 'mobil').map((row) => row['residence_ags'])).size,
    ).toBeGreaterThan(9);
  });
});

describe('the history of deliveries', () => {
  const known = new Map<string, Readonly<Record<string, string>>>();
  const versions = demo.map(({ knownOn, files }) => {
    const file = files.find(({ name }) => name.startsWith('enrolments'));
    const delivered = file === undefined ? [] : readCsv(file.content).records.map(({ cells }) => cells);
    const changes = delivered.map((row) => ({ before: known.get(enrolmentIdentity(row)), row }));
    for (const row of delivered) known.set(enrolmentIdentity(row), row);
    const entriesOf2018 = [...known.values()].filter((row) => row['entered_on']?.startsWith('2018')).length;
    return { knownOn, changes, entriesOf2018 };
  });

  it('adds entries to years that were delivered before', () => {
    const afterTheYear = versions.find(({ knownOn }) => knownOn >= '2019-01-15');
    expect(versions.at(-1)?.entriesOf2018).toBeGreaterThan(afterTheYear?.entriesOf2018 ?? Infinity);
  });

  it.each(['exit_reason', 'exited_on'])('puts some cells of %s right', (column) => {
    const corrected = versions
      .flatMap(({ changes }) => changes)
      .filter(
        ({ before, row }) => filled(before?.[column]) !== undefined && before?.[column] !== row[column],
      );
    expect(outside(corrected.length, [10, 120])).toBeUndefined();
  });
});
