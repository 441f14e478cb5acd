import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createApiKey } from './accounts/api-keys.ts';
import { examples, languages, runClient, runShell } from './testing/run-client.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { startAccountsServer } from './testing/test-accounts.ts';
import { twelveRuns } from './testing/twelve-runs.ts';

const database = await createSampleDatabase(twelveRuns);
const manifest = join(examples, '../generated/persisted-documents.json');
const server = await startAccountsServer(database, { trustedDocuments: { files: [manifest], only: false } });
const { key } = await createApiKey(
  { database, record: () => Promise.resolve() },
  {
    name: 'Worked queries',
    roles: ['case_staff', 'steward'],
    locations: 'all',
    personId: null,
    createdBy: 'test',
  },
);

const names = readdirSync(examples)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

const printed = (name: string): string => readFileSync(join(examples, `${name}.txt`), 'utf8');

describe('the worked queries', () => {
  it('are at least ten, each in every language', () => {
    const files = readdirSync(examples);
    const missing = names.flatMap((name) =>
      [...languages, 'txt'].map((ending) => `${name}.${ending}`).filter((file) => !files.includes(file)),
    );
    expect(missing).toEqual([]);
    expect(names.length).toBeGreaterThanOrEqual(10);
  });

  it.each(names)('print in TypeScript what the page shows: %s', async (name) => {
    const { stdout, ...end } = await runClient(`${name}.ts`, { server, key });
    expect(end).toEqual({ exit: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(join(examples, `${name}.txt`));
  });

  it.each(names)('print the same in Python: %s', async (name) => {
    expect(await runClient(`${name}.py`, { server, key })).toEqual({
      exit: 0,
      stdout: printed(name),
      stderr: '',
    });
  });

  it.each(names)('are answered by curl without an error: %s', async (name) => {
    const { exit, stdout, stderr } = await runClient(`${name}.sh`, { server, key });
    expect([exit, stderr]).toEqual([0, '']);
    const answer: unknown = JSON.parse(stdout);
    expect(answer).not.toHaveProperty('errors');
    expect(answer).toHaveProperty('data');
  });

  it.each(languages)('say why they were refused, and end as failures: %s', async (language) => {
    const { exit, stdout, stderr } = await runClient(`01-who-came.${language}`, {
      server,
      key: 'no such key',
    });
    expect(stdout + stderr).toContain('UNAUTHENTICATED');
    expect(exit).toBeGreaterThan(0);
  });

  it.each(languages)('say why they may not listen: %s', async (language) => {
    const { stdout, stderr } = await runClient(`12-new-data.${language}`, { server, key: 'no such key' });
    expect(stdout + stderr).toContain('UNAUTHENTICATED');
  });
});

describe('the README', () => {
  it('asks a question that is answered', async () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const [command = ''] = /^curl [^]*?\nJSON\n/m.exec(readme) ?? [];
    const { exit, stdout } = await runShell(command.replace('http://127.0.0.1:4000', server.url), {
      server,
      key,
    });
    expect([exit, JSON.parse(stdout)]).toMatchObject([0, { data: { breakdown: { dataVersion: 2 } } }]);
  });
});
