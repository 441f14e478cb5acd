import { beforeEach, describe, expect, it } from 'vitest';
import { type Asker, anonymous } from '../access/asker.ts';
import { createSampleDatabase } from '../testing/sample-database.ts';
import { testAsker } from '../testing/test-asker.ts';
import { startTestServer } from '../testing/test-server.ts';

const admin = testAsker({ actor: 'key:monitoring', kind: 'key', roles: ['admin'] });
let asker: Asker = admin;
const database = await createSampleDatabase();
const server = await startTestServer(database, { authenticate: () => Promise.resolve(asker) });

beforeEach(() => {
  asker = admin;
});

describe('metricsRoute', () => {
  it('counts requests by route and status, with their durations, and no path that somebody made up', async () => {
    await server.get('/health/live');
    await server.get('/files/secret-name.csv');
    await server.get('/some/where');
    const response = await server.get('/metrics');
    expect(response.headers.get('content-type')).toContain('application/openmetrics-text');
    const text = await response.text();
    expect(text).toContain('neue_wege_requests_total{route="/health",status="200"} 1\n');
    expect(text).toContain('neue_wege_requests_total{route="/files",status="404"} 1\n');
    expect(text).toMatch(/neue_wege_request_duration_seconds_bucket\{route="\/health",le="\+Inf"\} 1\n/);
    expect(text).toMatch(/^neue_wege_data_version 2$/m);
    expect(text).toMatch(/^neue_wege_audit_writable 1$/m);
    expect(text.endsWith('# EOF\n')).toBe(true);
    expect(text).not.toMatch(/secret|where/);
  });

  it('counts alarms by kind', async () => {
    database.alarms.raise({ kind: 'no_location', actor: 'person:1' });
    expect(await (await server.get('/metrics')).text()).toContain(
      'neue_wege_alarms_total{kind="no_location"} 1\n',
    );
    await expect
      .poll(() => server.audited)
      .toContainEqual({
        actor: 'person:1',
        action: 'alarm',
        detail: { kind: 'no_location' },
      });
  });

  it('is for whoever may read the audit, and keeps who was turned away', async () => {
    asker = anonymous;
    expect((await server.get('/metrics')).status).toBe(401);
    asker = testAsker({ actor: 'person:steward' });
    expect((await server.get('/metrics')).status).toBe(403);
    expect((await server.get('/metrics', { method: 'POST' })).status).toBe(405);
    await expect
      .poll(() => server.audited)
      .toContainEqual({
        actor: 'person:steward',
        action: 'refusal',
        detail: { route: '/metrics', code: 'FORBIDDEN', place: '/metrics' },
      });
  });
});
