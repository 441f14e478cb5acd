import { describe, expect, it } from 'vitest';
import { inShort, readDelivery } from './testing/read-delivery.ts';

const found = async (file: string): Promise<readonly string[]> =>
  inShort((await readDelivery({ f: file })).findings);

describe('cells of a delivery', () => {
  it('are empty or refused where somebody wrote that there is nothing (I15)', async () => {
    const { rows, findings } = await readDelivery({
      f: 'measure,year,value,source\nenrolments,2024,"1234,5",x\nenrolments,2025,NULL,x\nenrolments,2026,k. A.,x\nenrolments,2027,,x\n',
    });
    expect(rows.map(({ cells }) => cells['value'])).toEqual(['1234.5']);
    expect(inShort(findings)).toEqual([
      'f:3:value not_a_number',
      'f:4:value not_a_number',
      'f:5:value missing_value',
    ]);
  });

  it('are exact decimals by the sign that a profile tells, never a thousandth (I15)', async () => {
    const profiles = [{ file: 'targets', decimal: ',', columns: { value: 'Wert' } }];
    const file =
      'measure;year;Wert;source\nenrolments;2024;1.234;x\nenrolments;2025;1.234,56;x\nenrolments;2026;1,234.56;x\n';
    const { rows, findings } = await readDelivery({ f: file }, { profiles });
    expect(rows.map(({ cells }) => cells['value'])).toEqual(['1234', '1234.56']);
    expect(inShort(findings)).toEqual(['f:4:Wert not_a_number']);
    expect(await found(file.replaceAll('Wert', 'value'))).toEqual([
      'f:2:value not_a_number',
      'f:3:value not_a_number',
      'f:4:value not_a_number',
    ]);
  });

  it('that look like formulas are text, or refused where a value is expected (I09)', async () => {
    const texts = ['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '＝1+1'];
    const file = [
      'location,name',
      ...texts.map((text, at) => `l${at},"${text.replaceAll('"', '""')}"`),
      'l9,"\t=1"',
    ].join('\n');
    const { rows, findings } = await readDelivery({ f: file });
    expect(findings).toEqual([]);
    expect(rows.map(({ cells }) => cells['name'])).toEqual([...texts, '=1']);
    expect(await found('participant,run,sex,entered_on\nA,1,=1+1,-1\n')).toEqual([
      'f:2:entered_on not_a_date',
      'f:2:sex value_not_allowed',
    ]);
  });

  it('keep the days of the clock changes (I14)', async () => {
    const days = ['2024-03-31', '2024-10-27', '31.03.2024', '27.10.2024'];
    const file = ['participant,run,entered_on', ...days.map((day, at) => `P${at},1,${day}`)].join('\n');
    const { rows } = await readDelivery({ f: file });
    expect(rows.map(({ cells }) => cells['entered_on'])).toEqual([
      '2024-03-31',
      '2024-10-27',
      '2024-03-31',
      '2024-10-27',
    ]);
  });
});

describe('headings of a delivery', () => {
  it('are taken by name in any order and in any case (I11)', async () => {
    const { rows, findings } = await readDelivery({ f: 'EINTRITT;Durchlauf;kundennummer\n1.2.2024;7;A\n' });
    expect(findings).toEqual([]);
    expect(rows).toMatchObject([{ cells: { run: '7', entered_on: '2024-02-01' } }]);
  });

  it('are all named when they are missing, there twice, or not known (I11)', async () => {
    expect(await found('participant,sex,Geschlecht,Notiz,sex\nA,female,female,x,female\n')).toEqual([
      'f:1:Notiz unknown_heading',
      'f:1:Geschlecht duplicate_heading',
      'f:1:sex duplicate_heading',
      'f:1:run missing_column',
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'may not be %s, which is a text as a key or a word (I11)',
    async (name) => {
      expect(await found(`participant,run,${name}\nA,1,x\n`)).toEqual([`f:1:${name} unknown_heading`]);
      const { rows, findings } = await readDelivery({ f: `location,name\n${name},${name}\n` });
      expect([findings, rows[0]?.cells]).toEqual([[], { location: name, name }]);
      expect(await found(`participant,run,sex,single_parent\n${name},${name},${name},${name}\n`)).toEqual([
        'f:2:sex value_not_allowed',
        'f:2:single_parent value_not_allowed',
      ]);
      const profiles = [
        { file: 'locations', columns: { location: name }, values: { kind: { [name]: 'Stadt' } } },
      ];
      const mapped = await readDelivery({ f: `${name},kind\nahaus,${name}\n` }, { profiles });
      expect([inShort(mapped.findings), mapped.rows[0]?.cells]).toEqual([
        [],
        { location: 'ahaus', kind: 'Stadt' },
      ]);
    },
  );
});
