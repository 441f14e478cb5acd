import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll, describe, expect, it } from 'vitest';
import { openTerminal } from '../testing/terminal.ts';

const taken: unknown[] = [];
const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  taken.push(JSON.parse(await text(request)));
  response.writeHead(204).end();
};
const receiver = createServer((...exchange) => void receive(...exchange)).listen(0, '127.0.0.1');
await once(receiver, 'listening');
afterAll(() => void receiver.close());

const mails: string[] = [];
let attempts = 0;
/** A mail server that is busy at first. */
const mailServer = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onData(stream, _session, done) {
    let mail = '';
    stream.setEncoding('utf8').on('data', (part) => {
      mail += String(part);
    });
    stream.on('end', () => {
      attempts++;
      if (attempts === 1) return done(Object.assign(new Error('Busy'), { responseCode: 450 }));
      mails.push(mail);
      return done();
    });
  },
});
mailServer.listen(0, '127.0.0.1');
await once(mailServer.server, 'listening');
afterAll(() => new Promise<void>((resolve) => mailServer.close(resolve)));

describe('return --due', { timeout: 60_000 }, async () => {
  const { port } = receiver.address() as AddressInfo;
  const { port: mailPort } = mailServer.server.address() as AddressInfo;
  const terminal = await openTerminal({
    RETURN_MAIL_URL: `smtp://127.0.0.1:${mailPort}`,
    RETURN_MAIL_FROM: 'neue-wege@kreis.example',
    RETURN_MAIL_TO: 'statistik@kreis.example',
    RETURN_WEBHOOK_URL: `http://127.0.0.1:${port}/`,
    PUBLIC_URL: 'https://wege.example.de',
  });

  it('begins nothing in an empty store, and that is no failure', async () => {
    expect(await terminal.type('return', '--due')).toEqual({
      exit: 0,
      stdout: 'No return is due.\n',
      stderr: '',
    });
  });

  it('begins what is due, says so, tells webhook and mailbox, and does it once', async () => {
    const people = 'participant,run,location,project,entered_on\nP1,1,bocholt,wege,2026-05-10\n';
    await terminal.write('people.csv', people);
    await terminal.type('import', 'people.csv', '--create-missing');
    // The 30th of September: the waiting time of the second quarter is over, the third is running.
    const { exit, stdout, stderr } = await terminal.type('return', '--due');
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toBe('2026-Q2: draft of release 1 begun. The waiting time for late records is over.\n');
    expect(taken).toEqual([
      {
        event: 'return',
        quarter: '2026-Q2',
        release: 1,
        state: 'draft',
        occasion: 'waiting_over',
        link: 'https://wege.example.de/returns/2026-Q2',
      },
    ]);
    expect(attempts).toBe(2);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain('Subject: Quartalsmeldung 2026-Q2, Fassung 1: Entwurf');
    expect((await terminal.type('return', '--due', '--json')).stdout).toBe('[]\n');
    expect([taken, mails].map(({ length }) => length)).toEqual([1, 1]);
  });

  it.each([[['2026-Q2', '--due']], [[]]])('refuses %j', async (options) => {
    const { exit, stdout, stderr } = await terminal.type('return', ...options);
    expect([exit, stdout, stderr]).toEqual([2, '', expect.stringContaining('give --due without one')]);
  });
});

describe('return --due, with half of a mailbox', { timeout: 60_000 }, async () => {
  const terminal = await openTerminal({ RETURN_MAIL_URL: 'smtp://wege:geheim@127.0.0.1:1' });

  it('begins nothing, names what is missing and repeats no password', async () => {
    const { exit, stdout, stderr } = await terminal.type('return', '--due');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('RETURN_MAIL_FROM: needed with RETURN_MAIL_URL');
    expect(stderr).toContain('RETURN_MAIL_TO: needed with RETURN_MAIL_URL');
    expect(stderr).not.toContain('geheim');
  });
});
