import { createReleaseSource } from '@neue-wege/database';
import { toPlainDate } from '@neue-wege/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSampleDatabase, storeSample } from './testing/sample-database.ts';
import { testAsker } from './testing/test-asker.ts';
import { startTestServer, testDay } from './testing/test-server.ts';

const quarter = '2024-Q3';
const asker = testAsker({ actor: 'person:ada', roles: ['publisher'] });

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

/** One release is frozen, and after it something is delivered and released. */
beforeAll(async () => {
  await ensureReleased();
  await take('Prepare');
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
}, 180_000);

describe('the periods of returnDifference', { timeout: 60_000 }, () => {
  it('have the key and the role that files give them, and a name for people', async () => {
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
});
