import { readdir } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { seededRandom } from '@neue-wege/domain/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { neueWege, type Place, startNeueWege } from './neue-wege.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** A store that a first delivery was loaded into, with a second one beside it. */
export interface Prepared extends Place {
  readonly terminal: Terminal;
}

const head = 'participant,run,location,project,entered_on,exited_on,exit_reason\n';
const first = `${head}A-1,1,bocholt,wege,2023-01-10,,\nA-2,1,borken,wege,2023-01-10,2023-06-30,regular_end\n`;
const people = Array.from({ length: 3000 }, (_, index) => index + 3);
const rowsOf = (row: (n: number) => string): string => people.map((n) => `${row(n)}\n`).join('');
const runOf = (n: number): string => `${n % 40},bocholt,wege`;
const second = `${head}A-1,1,bocholt,wege,2023-01-10,2023-07-31,own_wish
${rowsOf((n) => `A-${n},${runOf(n)},2023-02-10,2023-0${3 + (n % 6)}-28,regular_end`)}`;
const followUps = `participant,run,location,project,months_after_exit,in_receipt
${rowsOf((n) => `A-${n},${runOf(n)},6,${n % 3 === 0 ? 'no' : 'yes'}`)}`;
/** The second delivery, as typed. */
export const secondDelivery: readonly string[] =
  'import second.csv follow-ups.csv --create-missing --known-on 2026-09-30 --json'.split(' ');
const question = [
  '--by',
  'location,run,year',
  '--measures',
  'enrolments,stock,exits,participants,completion_rate,independence_rate_6m',
] as const;

/** Opens a terminal on an empty store and loads the first delivery into it. */
export async function prepareImport(settings: Readonly<Record<string, string>>): Promise<Prepared> {
  const terminal = await openTerminal(settings);
  await terminal.write('key', 'dG8gYmUgdXNlZCBpbiB0aGVzZSB0ZXN0cyBhbG9uZTE3\n');
  await terminal.write('first.csv', first);
  await terminal.write('second.csv', second);
  await terminal.write('follow-ups.csv', followUps);
  await terminal.type('migrate');
  expect(await terminal.type('import', 'first.csv', '--create-missing')).toMatchObject({ exit: 0 });
  return { terminal, folder: terminal.folder, variables: settings };
}

/** An import that is killed at some points, chosen by a seed; `variables` makes an empty store each time. */
export function describeKilledImports({
  seed,
  points,
  variables,
}: {
  readonly seed: number;
  readonly points: number;
  readonly variables: () => Promise<Readonly<Record<string, string>>>;
}): void {
  const prepare = async (): Promise<Prepared> => prepareImport(await variables());
  const figures = async ({ terminal }: Prepared): Promise<unknown> => {
    const { stdout } = await terminal.type('breakdown', ...question, '--json');
    return JSON.parse(stdout);
  };
  const random = seededRandom(seed);
  // The first third of the time goes by before the store is open.
  const moments = Array.from({ length: points }, () => 0.3 + 0.7 * random.next());

  describe('import, killed (I20)', { timeout: 240_000 }, () => {
    let before: unknown;
    let after: unknown;
    let files: readonly string[];
    let duration: number;
    beforeAll(async () => {
      const undisturbed = await prepare();
      before = await figures(undisturbed);
      const start = performance.now();
      expect(await neueWege(undisturbed, ...secondDelivery)).toMatchObject({ exit: 0 });
      duration = performance.now() - start;
      after = await figures(undisturbed);
      expect(after).not.toEqual(before);
      files = await readdir(undisturbed.folder);
    }, 240_000);

    it.each(moments)('leaves all or nothing, and can be repeated, at %f of its time', async (moment) => {
      const place = await prepare();
      const { terminal } = place;
      const running = startNeueWege(place, ...secondDelivery);
      await delay(duration * moment);
      running.kill('SIGKILL');
      await running.ended;

      expect([before, after]).toContainEqual(await figures(place));
      const retry = await terminal.type(...secondDelivery);
      expect(retry.stdout).toMatch(/"status": "(stored|unchanged)"/);
      expect(await figures(place)).toEqual(after);
      expect(await terminal.type('verify')).toMatchObject({ exit: 0 });
      expect(await readdir(place.folder)).toEqual(files);
    });
  });

  describe('import, from two processes at once (I18)', { timeout: 240_000 }, () => {
    it('is one import, and the second answer says so', async () => {
      const place = await prepare();
      const both = await Promise.all([
        neueWege(place, ...secondDelivery),
        neueWege(place, ...secondDelivery),
      ]);
      expect(both.map(({ exit }) => exit)).toEqual([0, 0]);
      const statuses = both.map(({ stdout }) => /"status": "(\w+)"/.exec(stdout)?.[1] ?? stdout);
      expect(new Set(statuses)).toEqual(new Set(['stored', 'unchanged']));
    });
  });
}
