import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { needsTls, returnMail } from './return-mail.ts';
import type { ReturnNews } from './return-news.ts';

const news: ReturnNews = {
  quarter: '2026-Q3',
  release: 2,
  state: 'draft',
  occasion: 'waiting_over',
  link: 'https://wege.example.de/returns/2026-Q3',
};
const received: { from: string; to: readonly string[]; message: string }[] = [];
let isTaken = true;
/** A mail server that asks who sends, and takes what it may. */
const server = new SMTPServer({
  secure: false,
  disabledCommands: ['STARTTLS'],
  allowInsecureAuth: true,
  logger: false,
  onAuth({ username, password }, _session, done) {
    if (username === 'wege' && password === 'geheim') done(null, { user: username });
    else done(new Error(`Not known: ${username} ${password}`));
  },
  onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
    let message = '';
    stream.setEncoding('utf8').on('data', (part) => {
      message += String(part);
    });
    stream.on('end', () => {
      if (!isTaken) return done(new Error('Mailbox of geheim is full'));
      const from = mailFrom === false ? '' : mailFrom.address;
      received.push({ from, to: rcptTo.map(({ address }) => address), message });
      return done();
    });
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1');
await once(server.server, 'listening');
const { port } = server.server.address() as AddressInfo;
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

const sendBy = (url: string, signal = AbortSignal.timeout(5_000)): Promise<void> =>
  returnMail({ url, from: 'neue-wege@kreis.example', to: ['a@kreis.example', 'b@kreis.example'] }).send(
    news,
    signal,
  );

beforeEach(() => {
  received.length = 0;
  isTaken = true;
});

describe('needsTls', () => {
  it.each([
    ['smtp://wege:geheim@mail.kreis.example', true],
    ['smtp://wege:geheim@127.mail.kreis.example', true],
    ['smtp://mail.kreis.example', false],
    ['smtp://wege:geheim@127.0.0.1:25', false],
    ['smtp://wege:geheim@[::1]', false],
    ['smtp://wege:geheim@localhost', false],
  ])('of %s is %s: a password leaves this machine encrypted alone', (url, expected) => {
    expect(needsTls(new URL(url))).toBe(expected);
  });
});

describe('returnMail', { timeout: 20_000 }, () => {
  it('writes quarter, release, occasion and a link, in German and English, and nothing else', async () => {
    await sendBy(`smtp://wege:geheim@127.0.0.1:${port}`);
    expect(received).toMatchObject([
      { from: 'neue-wege@kreis.example', to: ['a@kreis.example', 'b@kreis.example'] },
    ]);
    const message = (received[0]?.message ?? '').replaceAll('=\r\n', '').replaceAll('=C3=BC', 'ü');
    const [head = '', body = ''] = message.split('\r\n\r\n');
    expect(head).toContain('Message-ID: <return-2026-Q3-r2-waiting_over@neue-wege>');
    expect(head).toContain('Subject: Quartalsmeldung 2026-Q3, Fassung 2: Entwurf');
    expect(message.slice(message.indexOf(body)).trim().replaceAll('\r\n', '\n')).toBe(
      'Die Wartezeit für Nachmeldungen ist abgelaufen. Für das Quartal 2026-Q3 wurde der Entwurf der Fassung 2 begonnen. Weiter geht es unter https://wege.example.de/returns/2026-Q3\n\n' +
        'The waiting time for late records is over. The draft of release 2 for the quarter 2026-Q3 was begun. It goes on at https://wege.example.de/returns/2026-Q3',
    );
  });

  it.each([
    ['refuses the password', 'smtp://wege:geheim-falsch@127.0.0.1', 'answered with 535'],
    ['wants no mail', 'smtp://wege:geheim@127.0.0.1', 'answered with 450'],
  ])('says how a server answered that %s, and repeats nothing of it', async (_, url, reason) => {
    isTaken = false;
    const failure = await sendBy(`${url}:${port}`).catch((error: unknown) => String(error));
    expect(failure).toBe(`Error: ${reason}`);
    expect(received).toEqual([]);
  });

  it('waits for a silent server as long as it is told to', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port: nowhere } = silent.address() as AddressInfo;
    try {
      await expect(sendBy(`smtp://127.0.0.1:${nowhere}`, AbortSignal.timeout(100))).rejects.toThrow(
        'TimeoutError',
      );
    } finally {
      for (const socket of sockets) socket.destroy();
      silent.close();
    }
  });

  it('says that nobody listens', async () => {
    await expect(sendBy('smtp://wege:geheim@127.0.0.1:1')).rejects.toThrow(/^(ECONNREFUSED|ESOCKET)$/);
  });
});
