import { createSqlFactSource } from '@neue-wege/database';
import { publishedTables, toPlainDate } from '@neue-wege/domain';
import { createMemoryReleases, unprotectedRelease } from '@neue-wege/domain/testing';
import { buildSchema, isEnumType, isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaText } from './schema-file.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { testAsker } from './testing/test-asker.ts';
import { startTestServer } from './testing/test-server.ts';

const database = await createSampleDatabase();
const source = createSqlFactSource(database);
const made = await Promise.all(
  (['MANAGEMENT', 'PUBLIC'] as const).map((profile) =>
    unprotectedRelease(source, { asOf: toPlainDate('2024-07-01'), profile }),
  ),
);
const server = await startTestServer(database, {
  releases: { ...createMemoryReleases(made), ensureRelease: () => Promise.resolve(undefined) },
  authenticate: () => Promise.resolve(testAsker({ roles: ['management'] })),
});

const young = 'ageBand: [UNDER_25, _25_34]';
