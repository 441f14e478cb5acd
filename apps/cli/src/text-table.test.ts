import { describe, expect, it } from 'vitest';
import { textTable } from './text-table.ts';

describe('textTable', () => {
  it('aligns columns by what is seen, not by bytes', () => {
    const columns = [
      { heading: 'Ort', align: 'left' },
      { heading: 'n', align: 'right' },
    ] as const;
    expect(textTable(columns, [['Südlohn', '1'], undefined, ['Ahaus', '12']])).toBe(
      ['Ort       n', '───────  ──', 'Südlohn   1', '───────  ──', 'Ahaus    12', ''].join('\n'),
    );
  });

  it('keeps a key from steering the terminal', () => {
    const table = textTable([{ heading: 'k', align: 'left' }], [['a\u001B[2Jb\u202Ec\n']]);
    expect(table).toContain('a\uFFFD[2Jb\uFFFDc\uFFFD\n');
  });
});
