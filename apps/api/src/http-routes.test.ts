import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { DomainError } from '@neue-wege/domain';
import { createMemoryFactSource } from '@neue-wege/domain/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { startTestServer } from './testing/test-server.ts';

const page = '<!doctype html><title>Neue Wege</title>';
const program = `console.log(${JSON.stringify('x'.repeat(2000))})`;
const folder = await mkdtemp(join(tmpdir(), 'neue-wege-dashboard-'));
afterAll(() => rm(folder, { recursive: true }));
await mkdir(join(folder, 'assets'));
await writeFile(join(folder, 'index.html'), page);
await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
await writeFile(join(folder, 'assets', 'index-a1b2c3.js'), program);
await writeFile(join(folder, 'assets', 'index-a1b2c3.js.br'), brotliCompressSync(program));

const database = await createPgliteDatabase();
const memory = createMemoryFactSource([]);
const server = await startTestServer(database, {
  factSource: memory,
  staticDir: folder,
  publicUrl: 'https://wege.example.org',
});
const bare = await startTestServer(database, { factSource: memory });

/** The status for a Host header, which fetch does not let one set. */
function statusForHost(host: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: '/health/live', headers: { host } }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    })
      .on('error', reject)
      .end();
  });
}

describe('every answer', () => {
  it('forbids inline code, frames and guessing of types', async () => {
    for (const path of ['/', '/health/live', '/graphql', '/files/none', '/assets/none.js']) {
      const { headers } = await server.get(path);
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe');
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('is given under our own names only', async () => {
    const own = ['localhost', 'localhost:4000', '127.0.0.1:1', '[::1]:4000', 'wege.example.org', 'LOCALHOST'];
    const foreign = [
      'evil.example',
      'localhost.evil.example',
      'evil.example:4000',
      '192.168.0.1',
      'localhost@evil.example',
      '0.0.0.0',
    ];
    for (const host of own) expect(await statusForHost(host)).toBe(200);
    for (const host of foreign) expect(await statusForHost(host)).toBe(421);
  });
});

describe('createApiServer', () => {
  it('refuses every address that others could reach by plain transport, and says what to do', async () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.5', 'wege.example.org', '']) {
      for (const publicUrl of [undefined, 'http://wege.example.org']) {
        const start = startTestServer(database, { factSource: memory, host, publicUrl });
        await expect(start).rejects.toThrow(DomainError);
        await expect(start).rejects.toThrow(
          /^HOST: only 127\.0\.0\.1.*unless PUBLIC_URL is the https address/,
        );
      }
    }
  });

  it('answers others behind a proxy that people reach by https', async () => {
    const publicUrl = 'https://wege.example.org';
    const open = await startTestServer(database, { factSource: memory, host: '0.0.0.0', publicUrl });
    expect(open.url).toMatch(/^http:\/\/0\.0\.0\.0:\d+$/);
  });

  it('says which address it got', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

describe('health', () => {
  it('is live and ready', async () => {
    expect(await (await server.get('/health/live')).json()).toEqual({ status: 'live' });
    const ready = await server.get('/health/ready');
    expect(ready.status).toBe(200);
    expect(ready.headers.get('cache-control')).toBe('no-store');
  });
});

describe('the dashboard', () => {
  it('is one page under every path that nothing else answers', async () => {
    for (const path of ['/', '/uebersicht', '/orte/bocholt.x', '/index.html', '/%2e%2e/%2e%2e/etc/passwd']) {
      const response = await server.get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(page);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('has files that never change under hashed names', async () => {
    const response = await server.get('/assets/index-a1b2c3.js');
    expect(await response.text()).toBe(program);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await server.get('/assets/index-old.js')).status).toBe(404);
  });

  it('is sent packed as whoever asks takes it', async () => {
    const packings = [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip;q=0.5', 'gzip'],
      ['gzip;q=0, identity', null],
    ] as const;
    for (const [taken, encoding] of packings) {
      const headers = { 'accept-encoding': taken };
      const response = await server.get('/assets/index-a1b2c3.js', { headers });
      expect([taken, response.headers.get('content-encoding')]).toEqual([taken, encoding]);
      expect(await response.text()).toBe(program);
    }
    expect((await server.get('/assets/index-a1b2c3.js.br')).status).toBe(404);
  });

  it('is not sent again to whoever has it', async () => {
    const etag = (await server.get('/favicon.svg')).headers.get('etag') ?? '';
    expect((await server.get('/favicon.svg', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('has the pages of imports, which are made at the same path', async () => {
    for (const path of ['/imports', '/imports/12', '/imports/job/x']) {
      expect((await server.get(path)).headers.get('content-type')).toContain('text/html');
    }
  });

  it('has the pages of returns, below which their files are', async () => {
    for (const path of ['/returns', '/returns/2026-Q3', '/returns/nichts']) {
      expect((await server.get(path)).headers.get('content-type')).toContain('text/html');
    }
  });

  it('takes no other method', async () => {
    expect((await server.get('/', { method: 'POST' })).status).toBe(405);
  });

  it('is missed with a plain message where it was not built', async () => {
    const response = await bare.get('/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('has not been built');
  });
});

describe('paths that are kept for later', () => {
  it.each(['/api/auth/session', '/returns/2026-Q3/1.pdf', '/files/enrolments.pdf', '/health'])(
    '%s is not the dashboard',
    async (path) => {
      const response = await server.get(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    },
  );
});

describe('development', () => {
  it('shows the schema', async () => {
    const developing = await startTestServer(database, { factSource: memory, development: true });
    expect((await developing.ask('{ __type(name: "Query") { name } }')).data).toEqual({
      __type: { name: 'Query' },
    });
    await developing.close();
  });
});
