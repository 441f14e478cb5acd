import { createSqlFactSource } from '@neue-wege/database';
import { toPlainDate } from '@neue-wege/domain';
import { createMemoryReleases, unprotectedRelease } from '@neue-wege/domain/testing';
import { describe, expect, it } from 'vitest';
import { createSampleDatabase } from './testing/sample-database.ts';
import { testAsker } from './testing/test-asker.ts';
import { startTestServer } from './testing/test-server.ts';

const database = await createSampleDatabase();
const source = createSqlFactSource(database);
const profiles = ['MANAGEMENT', 'PUBLIC'] as const;
const asOf = toPlainDate('2024-07-01');
const made = await Promise.all(profiles.map((profile) => unprotectedRelease(source, { asOf, profile })));
const server = await startTestServer(database, {
  releases: { ...createMemoryReleases(made), ensureRelease: () => Promise.resolve(undefined) },
  authenticate: () => Promise.resolve(testAsker({ roles: ['management'] })),
});

const young = 'ageBand: ["under_25", "25_34"]';
const total = 'total { enrolments { value } }';
const questions = [
  { name: 'everybody', question: `breakdown(by: [], where: { ${young} }`, fields: total },
  { name: 'each location', question: `breakdown(by: [LOCATION], where: { ${young} }`, fields: total },
  {
    name: 'the bands by sex',
    question: 'breakdown(by: [SEX], where: { ageBand: ["under_25"] }',
    fields: total,
  },
  {
    name: 'a comparison',
    question: `comparison(measure: COMPLETION_RATE, a: { ${young} }, b: { ageBand: ["35_44"] }`,
    fields: 'difference',
  },
  {
    name: 'a control chart',
    question: `controlChart(measure: EXITS, grain: QUARTER, where: { ${young} }`,
    fields: 'centre',
  },
  {
    name: 'a funnel',
    question: `funnel(measure: COMPLETION_RATE, unit: LOCATION, where: { ${young} }`,
    fields: 'target',
  },
];
const cases = profiles.flatMap((profile) => questions.map((question) => ({ profile, ...question })));

describe('another cut of age', () => {
  it.each(cases)('is refused of $name under $profile (vector 7)', async ({ profile, question, fields }) => {
    const { errors } = await server.ask(`{ ${question}, profile: ${profile}) { ${fields} } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_PUBLISHED' } }]);
  });

  it.each(profiles)('is refused as a file under %s (vector 7)', async (profile) => {
    for (const query of [
      'by=location&age_band=under_25,25_34',
      'by=sex&age_band=under_25',
      'by=age_band,sex',
    ]) {
      const path = `/files/breakdown.csv?${query}&measures=enrolments&profile=${profile}`;
      const response = await server.get(path);
      expect([path, response.status]).toEqual([path, 422]);
      expect(await response.text()).toContain('not published');
    }
  });

  it.each(profiles)('is no key under %s (vector 7)', async (profile) => {
    const where = 'where: { ageBand: ["under_20", "20_24", "under_25"] }';
    const { errors } = await server.ask(
      `{ breakdown(by: [AGE_BAND], ${where}, profile: ${profile}) { rows { ageBand enrolments { value } } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
    expect(errors[0]?.message).toContain('allowed: under_25, 25_34, 35_44, 45_54, 55_plus, unknown');
  });
});
