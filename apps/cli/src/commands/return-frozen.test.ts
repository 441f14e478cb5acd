import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changeReturn, type FrozenFile, openDatabase } from '@neue-wege/database';
import {
  type CheckedReturn,
  correctReturn,
  freezeReturn,
  prepareReturn,
  type ReturnRelease,
  recordCheck,
  signOffReturn,
  toPlainDate,
} from '@neue-wege/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTerminal, type Terminal } from '../testing/terminal.ts';

const quarter = '2024-Q2';
const underWay = '2024-Q1';
const actor = 'person:ada';
const figures = 'f'.repeat(64);
const check: CheckedReturn = {
  asOf: toPlainDate('2024-07-01'),
  dataVersion: 1,
  // Of no catalogue that there is, so that a verification cannot make it again.
  catalogueVersion: 999,
  figures,
  entries: [],
};
const notes = [{ section: 'years', text: 'Ein Standort kam hinzu.' }];
const contentOf = (release: number, format: string): Uint8Array =>
  Buffer.from([0, 255, release, ...Buffer.from(format)]);

function filesOf(release: number): readonly FrozenFile[] {
  return ['csv', 'xlsx'].map((format) => {
    const content = contentOf(release, format);
    return {
      name: `return-${quarter}-r${release}-management-de-${format}.${format}`,
      audience: 'management',
      lang: 'de',
      format,
      mediaType: 'application/octet-stream',
      bytes: content.byteLength,
      sha256: createHash('sha256').update(content).digest('hex'),
      rows: 7,
      content,
    };
  });
}

let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal();
  await terminal.write(
    'people.csv',
    'participant,run,location,project,entered_on\nP1,1,bocholt,wege,2024-05-10\n',
  );
  await terminal.type('import', 'people.csv', '--create-missing');
  const database = await openDatabase({ dataDir: join(terminal.folder, '.data', 'database') });
  const takeIn =
    (of: string) =>
    (release: number, step: (now?: ReturnRelease) => ReturnRelease): Promise<ReturnRelease> =>
      changeReturn(database, {
        context: { actor, locations: 'all', profile: 'MANAGEMENT' },
        quarter: of,
        step,
        files: filesOf(release),
        entryOf: () => ({ actor, action: 'return', detail: { quarter: of, release } }),
      });
  const take = takeIn(quarter);
  for (const release of [1, 2]) {
    await take(release, (now) =>
      release === 1
        ? prepareReturn(now, { quarter, actor })
        : correctReturn(now, { actor, reason: 'late entries' }),
    );
    await take(release, (now) => recordCheck(now, { actor, check }));
    await take(release, (now) => signOffReturn(now, { actor, figures, isFourEyes: false }));
    await take(release, (now) => freezeReturn(now, { actor, figures }));
  }
  // On its way, with what is said of a section.
  const takeOther = takeIn(underWay);
  await takeOther(1, (now) => prepareReturn(now, { quarter: underWay, actor }));
  await takeOther(1, (now) => recordCheck(now, { actor, check, notes }));
  await database.close();
}, 120_000);

const bytesIn = (folder: string, name: string): Promise<Buffer> =>
  readFile(join(terminal.folder, folder, name));

describe('return of a frozen quarter', { timeout: 60_000 }, () => {
  it('writes the newest release again byte for byte, and the manifest that names it', async () => {
    const { exit, stdout, stderr } = await terminal.type('return', quarter, '--lang', 'de', '--json');
    const name = 'return-2024-Q2-r2-management-de';
    expect([exit, stderr]).toEqual([0, `Written to ${name}.\n`]);
    const manifest: unknown = JSON.parse(stdout);
    expect(manifest).toEqual({
      quarter,
      release: 2,
      audience: 'management',
      lang: 'de',
      asOf: '2024-07-01',
      dataVersion: 1,
      catalogueVersion: 999,
      files: filesOf(2).map(({ name: file, mediaType, bytes, sha256, rows }) => ({
        name: file,
        mediaType,
        bytes,
        sha256,
        rows,
      })),
    });
    expect(JSON.parse(String(await bytesIn(name, 'manifest.json')))).toEqual(manifest);
    for (const { name: file, content } of filesOf(2))
      expect((await bytesIn(name, file)).equals(Buffer.from(content))).toBe(true);
    const again = await terminal.type('return', quarter, '--lang', 'de');
    expect([again.exit, again.stderr]).toEqual([0, `${name} holds the same files already.\n`]);
  });

  it('writes an earlier release, and of it the formats asked for', async () => {
    const asked = ['--release', '1', '--formats', 'xlsx', '--lang', 'de', '--out', 'first'];
    expect((await terminal.type('return', quarter, ...asked)).exit).toBe(0);
    const file = 'return-2024-Q2-r1-management-de-xlsx.xlsx';
    expect(await readdir(join(terminal.folder, 'first'))).toEqual(['manifest.json', file]);
    expect((await bytesIn('first', file)).equals(Buffer.from(contentOf(1, 'xlsx')))).toBe(true);
  });

  it.each([
    [['--release', '3'], 1, '--release: no release 3 of 2024-Q2 is frozen'],
    [['--formats', 'json'], 1, '--formats: not frozen with release 2: json'],
    [['--as-of', '2024-07-01'], 2, '--as-of: goes with --draft'],
    [['--release', '0'], 2, 'Write the number of a release.'],
    [['--draft', '--release', '1'], 2, 'cannot be used with'],
  ])('%j ends with %i and writes nothing', async (options, code, message) => {
    const before = await readdir(terminal.folder);
    const { exit, stdout, stderr } = await terminal.type('return', quarter, '--lang', 'de', ...options);
    expect([exit, stdout, stderr]).toEqual([code, '', expect.stringContaining(message)]);
    expect(await readdir(terminal.folder)).toEqual(before);
  });
});

describe('return --draft', { timeout: 60_000 }, () => {
  it('is of the release that is on its way, with what is said of its sections so far', async () => {
    const asked = ['--draft', '--formats', 'json', '--lang', 'de', '--out', 'next'];
    expect((await terminal.type('return', underWay, ...asked)).exit).toBe(0);
    const text = String(await bytesIn('next', `return-${underWay}-r1-management-de-json.json`));
    const document = JSON.parse(text) as {
      readonly sections: readonly { readonly id: string; readonly note: string | null }[];
    };
    expect(document).toMatchObject({ release: 1, state: 'draft', checkLog: null });
    expect(
      document.sections.flatMap(({ id, note }) => (note === null ? [] : [{ section: id, text: note }])),
    ).toEqual(notes);
  });
});
