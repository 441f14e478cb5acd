import { describe, expect, it } from 'vitest';
import { openTerminal } from './testing/terminal.ts';

const terminal = await openTerminal();
const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '=HYPERLINK("http://x")'];

describe('texts that look like formulas', { timeout: 60_000 }, () => {
  it('are stored as they are, and harmless in every file that shows them (I09)', async () => {
    const rows = formulas.map((key, at) => `P${at},1,"${key.replaceAll('"', '""')}",wege,2024-01-15`);
    await terminal.write('e.csv', ['participant,run,location,project,entered_on', ...rows, ''].join('\n'));
    const loaded = await terminal.type('import', 'e.csv', '--create-missing', '--json');
    expect(JSON.parse(loaded.stdout)).toMatchObject({ status: 'stored', findings: [] });
    const asked = ['breakdown', '--by', 'location', '--measures', 'enrolments', '--exact', '--format'];
    const { stdout: json } = await terminal.type(...asked, 'json');
    const { rows: answer } = JSON.parse(json) as { rows: readonly { location: string }[] };
    expect(answer.map(({ location }) => location).toSorted()).toEqual(formulas.toSorted());
    for (const format of ['csv', 'csv-de']) {
      const { stdout } = await terminal.type(...asked, format);
      const cells = stdout
        .split('\r\n')
        .slice(1)
        .map((line) => line.replace(/^"/, ''));
      expect(cells.filter((cell) => cell.startsWith("'"))).toHaveLength(formulas.length);
      expect(cells.filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
    }
  });

  it('are harmless in the findings of a refused import (I09)', async () => {
    await terminal.write('bad.csv', 'participant,run,"=1+1",sex\nA,1,x,female\n');
    const { stdout } = await terminal.type('import', 'bad.csv', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ rule: 'unknown_heading', column: '=1+1' }] });
  });
});
