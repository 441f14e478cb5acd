import { describe, expect, it } from 'vitest';
import { neueWege } from './testing/neue-wege.ts';
import { openTerminal } from './testing/terminal.ts';

/** Entries and exits in the nights in which clocks change, and on the days at the ends of years. */
const rows = `participant;run;location;project;entered_on;exited_on;exit_reason
A-1;1;bocholt;wege;31.03.2024;27.10.2024;regular_end
A-2;1;bocholt;wege;2024-01-01;2024-03-31;own_wish
A-3;1;bocholt;wege;2023-12-31;2024-10-27;regular_end
A-4;1;bocholt;wege;01.04.2024;2024-12-31;other
`;

describe('days', { timeout: 240_000 }, () => {
  it('are the same wherever the machine stands (I14)', async () => {
    const answers: unknown[] = [];
    for (const TZ of ['UTC', 'Europe/Berlin', 'Pacific/Honolulu']) {
      const terminal = await openTerminal();
      await terminal.write('e.csv', rows);
      const place = { folder: terminal.folder, variables: { TZ } };
      const loaded = await neueWege(place, 'import', 'e.csv', '--create-missing', '--json');
      expect(JSON.parse(loaded.stdout)).toMatchObject({ status: 'stored', findings: [] });
      const asked = [
        'breakdown',
        '--by',
        'month',
        '--measures',
        'enrolments,exits',
        '--exact',
        '--format',
        'csv',
      ];
      answers.push((await neueWege(place, ...asked)).stdout);
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^2023-12,,1,/m);
    expect(answers[0]).toMatch(/^2024-03,,1,\w+,1,/m);
    expect(answers[0]).toMatch(/^2024-10,,0,\w+,2,/m);
  });
});
