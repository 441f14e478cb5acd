import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { prepareReturn, toPlainDate } from '@neue-wege/domain';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createReturnNews, type NewsChannel } from './return-news.ts';
import { returnWebhook } from './return-webhook.ts';

const begun = {
  due: { quarter: '2026-Q3', occasion: 'quarter_closed', since: toPlainDate('2026-10-01') },
  release: prepareReturn(undefined, { quarter: '2026-Q3', actor: 'schedule' }),
} as const;
const taken: unknown[] = [];
/** What the address answers, one after the other; `null`: nothing at all. */
let answers: (number | null)[] = [];
const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  taken.push([request.method, request.headers['content-type'], JSON.parse(await text(request))]);
  const status = answers.shift() ?? null;
  if (status !== null) response.writeHead(status, status === 302 ? { location: '/' } : {}).end();
};
const receiver = createServer((...exchange) => void receive(...exchange)).listen(0, '127.0.0.1');
await once(receiver, 'listening');
const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook?token=geheim`;
afterAll(() => {
  receiver.closeAllConnections();
  receiver.close();
});

const logged: unknown[] = [];
const logger = {
  info: (detail: unknown, message: string) => void logged.push(['info', message, detail]),
  warn: (detail: unknown, message: string) => void logged.push(['warn', message, detail]),
};
const about = { channel: 'webhook', quarter: '2026-Q3', release: 1 };
const tell = (
  more: { channels?: readonly NewsChannel[]; publicUrl?: string | null; signal?: AbortSignal } = {},
): Promise<void> =>
  createReturnNews({
    channels: [returnWebhook(url)],
    publicUrl: 'https://wege.example.de',
    logger,
    signal: new AbortController().signal,
    timing: { patience: 200, pauses: [1, 1] },
    ...more,
  })(begun);

beforeEach(() => {
  taken.length = 0;
  logged.length = 0;
});

describe('returnWebhook', () => {
  it('posts quarter, release, state, occasion and a link, and nothing else', async () => {
    answers = [204];
    await tell();
    const body = {
      event: 'return',
      quarter: '2026-Q3',
      release: 1,
      state: 'draft',
      occasion: 'quarter_closed',
      link: 'https://wege.example.de/returns/2026-Q3',
    };
    expect(taken).toEqual([['POST', 'application/json', body]]);
    expect(logged).toEqual([['info', 'news of a return were taken', about]]);
  });

  it('has no link where no address is known under which people reach the pages', async () => {
    answers = [200];
    await tell({ publicUrl: null });
    expect(taken).toEqual([['POST', 'application/json', expect.objectContaining({ link: null })]]);
  });
});

describe('createReturnNews', () => {
  it('tries again until it is taken, which is no warning', async () => {
    answers = [500, 503, 200];
    await tell();
    expect(taken).toHaveLength(3);
    expect(logged).toEqual([
      ['info', expect.stringContaining('sent again'), { ...about, reason: 'answered with 500' }],
      ['info', expect.stringContaining('sent again'), { ...about, reason: 'answered with 503' }],
      ['info', 'news of a return were taken', about],
    ]);
  });

  it.each([
    ['refuses', [500, 500, 500, 200], 'answered with 500'],
    ['sends elsewhere', [302, 302, 302, 200], 'fetch failed'],
    ['answers nothing in time', [null, null, null, 200], 'The operation was aborted due to timeout'],
  ])(
    'gives up after three attempts where the address %s, and warns once, without the address',
    async (_, given, reason) => {
      answers = [...given];
      await tell();
      expect(taken).toHaveLength(3);
      expect(logged).toHaveLength(3);
      expect(logged.at(-1)).toEqual(['warn', 'news of a return were not taken', { ...about, reason }]);
      expect(JSON.stringify(logged)).not.toContain('geheim');
    },
  );

  it('stops nothing where nobody listens, and ends when its caller does', async () => {
    await tell({ channels: [returnWebhook('http://127.0.0.1:1/?token=geheim')] });
    expect(logged).toHaveLength(3);
    expect(JSON.stringify(logged)).not.toContain('geheim');
    await tell({ signal: AbortSignal.abort() });
    expect(logged).toHaveLength(4);
    expect(taken).toEqual([]);
  });

  it('tells each channel, whatever becomes of the others, and nobody where there are none', async () => {
    answers = [200];
    const broken: NewsChannel = { name: 'pigeon', send: () => Promise.reject(new Error('lost')) };
    await tell({ channels: [broken, returnWebhook(url)] });
    expect(taken).toHaveLength(1);
    expect(logged).toContainEqual(['info', 'news of a return were taken', about]);
    expect(logged).toContainEqual([
      'warn',
      expect.any(String),
      { ...about, channel: 'pigeon', reason: 'lost' },
    ]);
    logged.length = 0;
    await tell({ channels: [] });
    expect(logged).toEqual([]);
  });
});
