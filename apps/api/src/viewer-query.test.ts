import { describe, expect, it } from 'vitest';
import { anonymous } from './access/asker.ts';
import { askAs } from './testing/ask-as.ts';
import { createSampleDatabase } from './testing/sample-database.ts';

const database = await createSampleDatabase();
const question = `{
  viewer {
    kind name roles { id role label { de en } } permissions profiles usualProfile
    locations { key name } seesAllLocations
  }
}`;
const asAnalyst = askAs(database, {
  kind: 'key',
  name: 'Report',
  roles: ['analyst'],
  locations: ['coesfeld'],
});
const asEverybody = askAs(database, { roles: ['publisher', 'admin'] });
const asAdmin = askAs(database, { roles: ['admin'], locations: [] });
const asNobody = askAs(database, anonymous);

describe('Query.viewer', () => {
  it('says who asks, and what their roles open; locations once something is released', async () => {
    expect(await asAnalyst(question)).toEqual({
      status: 200,
      errors: [],
      data: {
        viewer: {
          kind: 'KEY',
          name: 'Report',
          roles: [{ id: 'analyst', role: 'ANALYST', label: { de: 'Auswertung', en: 'Analyst' } }],
          permissions: ['FIGURES', 'DATA_QUALITY', 'OWN_KEYS'],
          profiles: ['MANAGEMENT', 'PUBLIC'],
          usualProfile: 'MANAGEMENT',
          locations: [],
          seesAllLocations: false,
        },
      },
    });
  });

  it('joins what several roles open', async () => {
    expect((await asEverybody(question)).data).toMatchObject({
      viewer: {
        permissions: ['FIGURES', 'DATA_QUALITY', 'RETURNS', 'ACCOUNTS', 'AUDIT'],
        profiles: ['EXACT', 'MANAGEMENT', 'PUBLIC'],
        locations: [{ key: 'bocholt' }, { key: 'coesfeld' }],
        seesAllLocations: true,
      },
    });
  });

  it('names no profile for a role that sees no figures', async () => {
    expect((await asAdmin(question)).data).toMatchObject({
      viewer: { profiles: [], usualProfile: null, locations: [] },
    });
  });

  it('is null for nobody known, who is told nothing else', async () => {
    expect((await asNobody(question)).data).toEqual({ viewer: null });
    expect((await asNobody('{ locations { key name } }')).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });
});
