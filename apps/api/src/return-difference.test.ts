import { createReleaseSource } from '@neue-wege/database';
import { toPlainDate } from '@neue-wege/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSampleDatabase, storeSample } from './testing/sample-database.ts';
import { testAsker } from './testing/test-asker.ts';
import { startTestServer, testDay } from './testing/test-server.ts';

const quarter = '2024-Q3';
const publisher = testAsker({ actor: 'person:ada', roles: ['publisher'] });
let asker = publisher;

const database = await createSampleDatabase();
const releases = createReleaseSource(database, {
  today: () => toPlainDate(testDay),
  actor: 'command-line:test',
  daysBetweenSingleCorrections: 0,
});
const ensureReleased = async (): Promise<void> => {
  for (const profile of ['MANAGEMENT', 'PUBLIC'] as const) await releases.ensureRelease(profile);
};
const server = await startTestServer(database, {
  releases,
  authenticate: () => Promise.resolve(asker),
  returnSignOffByPreparer: true,
});

interface Changed {
  readonly taken: {
    readonly release?: {
      readonly checks: readonly { readonly check: string; readonly findings: number }[];
    };
  };
}

async function take(step: string, more: Readonly<Record<string, unknown>> = {}): Promise<Changed['taken']> {
  const { data } = await server.ask(
    `mutation ($input: ${step}ReturnInput!) { taken: ${step.charAt(0).toLowerCase()}${step.slice(1)}Return(input: $input) {
      ... on ChangedReturn { release { checks { check findings } } } } }`,
    { input: { quarter, ...more } },
  );
  return (data as Changed).taken;
}

// Of the first data version the figures of the public are being protected still.
beforeAll(async () => {
  await releases.ensureRelease('MANAGEMENT');
  await take('Prepare');
}, 120_000);

describe('checkReturn', { timeout: 60_000 }, () => {
  const check = () =>
    server.ask(
      'mutation ($input: CheckReturnInput!) { checkReturn(input: $input) { ... on ChangedReturn { release { state } } } }',
      { input: { quarter } },
    );

  it('says of which data version figures are being protected, and takes them once they are', async () => {
    const message = 'the figures of data version 2 are being protected; try again in a minute or two';
    expect((await check()).errors).toMatchObject([
      { extensions: { code: 'NOT_PUBLISHED', issues: [{ place: 'quarter', message }] } },
    ]);
    await ensureReleased();
    expect((await check()).data).toEqual({ checkReturn: { release: { state: 'CHECKED' } } });
  });
});

/** One release is frozen, and after it something is delivered and released. */
async function freezeAndDeliver(): Promise<void> {
  await ensureReleased();
  const { release } = await take('Check');
  const found = (release?.checks ?? []).filter(({ findings }) => findings > 0);
  await take('Check', { comments: found.map(({ check }) => ({ check, comment: 'known' })) });
  await take('SignOff');
  await take('Freeze');
  await storeSample(database, {
    knownOn: '2024-12-30',
    actor: 'steward',
    files: { 'mehr.csv': 'participant,run,location,project,entered_on\nM1,1,bocholt,wege,2024-08-10\n' },
  });
  await ensureReleased();
}

describe('returnDifference', { timeout: 60_000 }, () => {
  beforeAll(freezeAndDeliver, 180_000);

  it('gives periods the key and the role that files give them, and a name for people', async () => {
    const { data } = await server.ask(
      `{ returnDifference(quarter: "${quarter}") {
        figures { period periodName periodRole periodRoleLabel { de } } } }`,
    );
    const { figures } = (data as { returnDifference: { figures: readonly unknown[] } }).returnDifference;
    expect(figures).toContainEqual({
      period: '2024-Q3',
      periodName: '2024-Q3',
      periodRole: 'QUARTER',
      periodRoleLabel: { de: 'Berichtsquartal' },
    });
    expect(figures).toContainEqual({
      period: '2024-Q3',
      periodName: '2024-Q1 – 2024-Q3',
      periodRole: 'YEAR_TO_QUARTER',
      periodRoleLabel: { de: 'Jahr bis zum Quartalsende' },
    });
    expect(figures).toContainEqual({
      period: null,
      periodName: null,
      periodRole: 'EVERYTHING',
      periodRoleLabel: { de: 'alles bis zum Datenstand' },
    });
  });

  const refused = async (args: string): Promise<unknown> =>
    (await server.ask(`{ returnDifference(${args}) { same } }`)).errors.map(({ extensions }) => [
      extensions?.['code'],
      extensions?.['issues'],
    ]);

  it.each([
    ['from: 2', '2..now'],
    ['to: 1', '0..1'],
    ['from: 1, to: 3', '1..3'],
    ['from: 2, to: 1', '2..1'],
  ])('names the releases that there are where there are none as asked for (%s)', async (args, pair) => {
    const message = `of ${quarter} there are no frozen releases ${pair}; frozen: 1; each can be compared with a later one, and with now`;
    expect(await refused(`quarter: "${quarter}", ${args}`)).toEqual([
      ['NOT_FOUND', [{ place: 'quarter', message }]],
    ]);
  });

  it('says the same where nothing is frozen and where nothing may be seen', async () => {
    const nothing = (of: string): unknown => [
      [
        'NOT_FOUND',
        [{ place: 'quarter', message: `no release of ${of} is frozen, or none that may be seen` }],
      ],
    ];
    expect(await refused('quarter: "2023-Q1"')).toEqual(nothing('2023-Q1'));
    asker = testAsker({ roles: ['management'], locations: ['coesfeld'] });
    expect(await refused(`quarter: "${quarter}"`)).toEqual(nothing(quarter));
    asker = publisher;
  });
});
