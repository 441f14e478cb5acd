import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type HostileStream, hostileStreams } from './testing/hostile-streams.ts';

const program = fileURLToPath(new URL('testing/measure-memory.ts', import.meta.url));
/** What is held shows, and not what waits for a collection: a heap that must grow beyond this ends the process. */
const heap = ['--max-old-space-size=96', '--max-semi-space-size=8'];

interface Measured {
  readonly rows: number;
  readonly rules: readonly string[];
  readonly megabytes: number;
}

async function measure(stream: HostileStream): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [...heap, program, stream]);
  return JSON.parse(stdout) as Measured;
}

const expected: Readonly<Record<HostileStream, Omit<Measured, 'megabytes'>>> = {
  'a line of 1 GB': { rows: 0, rules: ['record_too_long'] },
  'a cell of 1 GB in quotes': { rows: 0, rules: ['unclosed_quote'] },
  'a header of 1 GB': { rows: 0, rules: ['unreadable_file'] },
  '1 GB of quotes': { rows: 0, rules: ['unclosed_quote'] },
  '1 GB of NUL': { rows: 0, rules: ['record_too_long'] },
  '200 MB of line ends': { rows: 0, rules: [] },
  '10,000 columns': { rows: 0, rules: ['too_many_columns'] },
  'rows of 10,000 cells': { rows: 0, rules: ['wrong_number_of_cells'] },
  'rows of 500,000 characters': { rows: 0, rules: ['cell_too_long'] },
  '10 million rows': { rows: 10_000_000, rules: [] },
  '500,000 bad rows': {
    rows: 0,
    rules: ['not_a_date', 'findings_not_listed', 'too_many_rejected_rows'],
  },
  'bad rows of 20,000 characters': { rows: 0, rules: ['not_a_date', 'too_many_rejected_rows'] },
  '100 MB of Windows-1252': { rows: 0, rules: ['encoding_not_confirmed'] },
  'a .gz that swells a thousandfold': { rows: expect.any(Number) as number, rules: ['archive_too_large'] },
};

describe('openDelivery', { timeout: 240_000 }, () => {
  it.each(Object.keys(hostileStreams) as HostileStream[])(
    'reads or refuses %s with little memory above the idle process (I07)',
    async (stream) => {
      const { megabytes, ...read } = await measure(stream);
      expect(read).toEqual(expected[stream]);
      expect(megabytes).toBeLessThan(120);
    },
  );
});
