import { describe, expect, it } from 'vitest';
import { inShort, readDelivery } from '../testing/read-delivery.ts';

describe('rowReader', () => {
  it('leaves out empty columns without heading behind the others and rows of empty cells, and refuses what stands there', async () => {
    const { rows, findings, contents } = await readDelivery({
      f: 'location;name;;\nahaus;Ahaus;;\n;;;\nvreden;Vreden; ;x\n; ;;\n',
    });
    expect(rows.map(({ line, cells }) => [line, cells])).toEqual([[2, { location: 'ahaus', name: 'Ahaus' }]]);
    expect(inShort(findings)).toEqual(['f:4: cell_without_heading']);
    expect(contents[0]?.rows).toBe(2);
  });
});

describe('the age band', () => {
  const bands = async (...lines: readonly string[]): Promise<readonly unknown[]> => {
    const { rows, findings } = await readDelivery({ f: lines.join('\n') });
    expect(findings).toEqual([]);
    for (const { cells } of rows) expect(cells).not.toHaveProperty('birth_year');
    return rows.map(({ cells }) => cells['age_band']);
  };

  it('is that of entry year minus birth year, and empty without an entry or a year', async () => {
    expect(
      await bands(
        'participant,run,birth_year,entered_on',
        'A,1,1999,2024-12-31',
        'B,1,2000,2024-01-01',
        'C,1,1950,',
        'D,1,,2024-01-01',
      ),
    ).toEqual(['25_34', 'under_25', null, null]);
  });

  it('comes from the birth year where there is one, else from the band delivered', async () => {
    expect(
      await bands(
        'participant,run,entered_on,age_band,birth_year',
        'A,1,2024-01-01,55+,1990',
        'B,1,2024-01-01,55+,',
        'C,1,,55+,1990',
      ),
    ).toEqual(['25_34', '55_plus', '55_plus']);
  });
});
