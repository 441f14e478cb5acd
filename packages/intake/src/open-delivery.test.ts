import { describe, expect, it } from 'vitest';
import { fileInChunks, fileOf, inShort, readDelivery, testPseudonyms } from './testing/read-delivery.ts';

const pseudonym = (key: string): string => testPseudonyms.pseudonymOf(key);

describe('openDelivery', () => {
  it('reads rows as canonical text with the line on which each starts', async () => {
    const { rows, findings } = await readDelivery({
      'a.csv':
        '\uFEFFKundennummer;Durchlauf;Standort;Eintritt;Austritt;Austrittsgrund;Geschlecht;Alleinerziehend\r\n' +
        ' 0815 ;"7\u0308";Ahaus;1.2.2024;30.06.2024;Umzug;w;JA\r\n' +
        '\r\n' +
        '0816;7;Ahaus;2024-02-01;;;;\r\n',
    });
    expect(findings).toEqual([]);
    expect(rows).toEqual([
      {
        kind: 'enrolments',
        line: 2,
        cells: {
          participant: pseudonym('0815'),
          run: '7\u0308'.normalize('NFC'),
          location: 'Ahaus',
          entered_on: '2024-02-01',
          exited_on: '2024-06-30',
          exit_reason: 'moved_away',
          sex: 'female',
          single_parent: 'yes',
        },
      },
      {
        kind: 'enrolments',
        line: 4,
        cells: {
          participant: pseudonym('0816'),
          run: '7',
          location: 'Ahaus',
          entered_on: '2024-02-01',
          exited_on: null,
          exit_reason: null,
          sex: null,
          single_parent: null,
        },
      },
    ]);
  });

  it('orders files by what refers to what, not by name or order, and hashes their bytes', async () => {
    const { files, contents, rows } = await readDelivery({
      'a.csv': 'participant,run,observed_on\n1,1,2024-01-01\n',
      'b.csv': 'participant,run\n1,1\n2,1\n',
      'c.csv': 'location\nahaus\n',
    });
    expect(files.map(({ name, kind }) => [name, kind])).toEqual([
      ['c.csv', 'locations'],
      ['b.csv', 'enrolments'],
      ['a.csv', 'observations'],
    ]);
    expect(contents.map(({ name, rows: count }) => [name, count])).toEqual([
      ['c.csv', 1],
      ['b.csv', 2],
      ['a.csv', 1],
    ]);
    // printf 'location\nahaus\n' | sha256sum
    expect(contents[0]?.sha256).toBe('3278590023cb2364c230ce292a2c93b82978009822b1b9b1314c73213bf2ca28');
    expect(rows.map(({ kind }) => kind)).toEqual(['locations', 'enrolments', 'enrolments', 'observations']);
  });

  it('hands rows over in batches of at most 2,000', async () => {
    const lines = Array.from({ length: 4_500 }, (_, at) => `K${at},1`);
    const { batchSizes, rows } = await readDelivery({ 'a.csv': `participant,run\n${lines.join('\n')}` });
    expect(Math.max(...batchSizes)).toBe(2_000);
    expect(rows.map(({ line }) => line)).toEqual(lines.map((_, at) => at + 2));
  });

  it('reads the same rows wherever the bytes are cut', async () => {
    const text = 'participant;run;entered_on\r\nÄ1;"ä;b";2024-01-01\r\n𝄞;2;01.02.2024\r\n';
    const whole = await readDelivery({ 'a.csv': text });
    for (const size of [1, 2, 3, 7]) {
      expect(await readDelivery([fileInChunks(text, { name: 'a.csv', size })])).toEqual(whole);
    }
  });

  it('reads past the line of Excel that says the separator', async () => {
    const { rows, findings } = await readDelivery({
      'a.csv': 'sep=;\r\nlocation;name\r\nahaus;"Ahaus, Mitte"\r\n',
    });
    expect(findings).toEqual([]);
    expect(rows).toMatchObject([{ line: 3, cells: { location: 'ahaus', name: 'Ahaus, Mitte' } }]);
  });

  it('has nothing to do for a file with a header alone', async () => {
    const { rows, findings, contents } = await readDelivery({ 'a.csv': 'participant,run\n' });
    expect([rows, findings]).toEqual([[], []]);
    expect(contents).toMatchObject([{ name: 'a.csv', kind: 'enrolments', rows: 0 }]);
  });

  it('lists everything that is wrong with every row, and sets the rows aside without the person', async () => {
    const { rows, findings, rejections } = await readDelivery({
      'a.csv': [
        'Kundennummer,run,Eintritt,exited_on,sex,residence_ags,birth_year',
        'A1,1,2024-01-01,2023-12-31,w,05554008,1980',
        ',1,31.02.2024,2030-01-01,weib,5554008,80',
        'A3,1,2024-01-01',
        'A4,1,2024-01-01,,m,05554008,1990',
        'A5,1,1980-01-01,,m,,1990',
      ].join('\n'),
    });
    expect(inShort(findings)).toEqual([
      'a.csv:2:exited_on exit_before_entry',
      'a.csv:3:Kundennummer missing_value',
      'a.csv:3:Eintritt not_a_date',
      'a.csv:3:exited_on date_in_future',
      'a.csv:3:sex value_not_allowed',
      'a.csv:3:residence_ags not_an_ags',
      'a.csv:3:birth_year number_out_of_range',
      'a.csv:4: wrong_number_of_cells',
      'a.csv:6:birth_year entry_before_birth',
    ]);
    expect(rows.map(({ line, cells }) => [line, cells['age_band']])).toEqual([[5, '25_34']]);
    expect(rejections.map(({ line, cells }) => [line, cells])).toEqual([
      [
        2,
        {
          participant: pseudonym('A1'),
          run: '1',
          entered_on: '2024-01-01',
          exited_on: '2023-12-31',
          sex: 'female',
          age_band: '35_44',
          residence_ags: '05554008',
        },
      ],
      [
        3,
        {
          participant: null,
          run: '1',
          entered_on: null,
          exited_on: null,
          sex: null,
          age_band: null,
          residence_ags: null,
        },
      ],
      [4, {}],
      [
        6,
        {
          participant: pseudonym('A5'),
          run: '1',
          entered_on: '1980-01-01',
          exited_on: null,
          sex: 'male',
          age_band: null,
          residence_ags: null,
        },
      ],
    ]);
  });

  it('never repeats what stands in a cell', async () => {
    const secret = 'Mustermann';
    const header = 'participant,run,entered_on,sex,residence_ags,birth_year,progress_at_entry,exit_reason';
    const { findings } = await readDelivery({
      'a.csv': `${header}\n${secret}${',Mustermann'.repeat(7)}\n"${secret}"x${','.repeat(7)}\n`,
    });
    expect(findings.length).toBeGreaterThan(6);
    expect(JSON.stringify(findings)).not.toContain(secret);
  });

  it('keeps reading the other files when one cannot be read', async () => {
    const { files, rows, findings } = await readDelivery({
      'a.csv': 'participant,run,colour\n1,1,red\n',
      'b.csv': 'location\nahaus\n',
    });
    expect(files).toMatchObject([{ name: 'b.csv', kind: 'locations' }]);
    expect(rows).toHaveLength(1);
    expect(inShort(findings)).toEqual(['a.csv:1:colour unknown_heading']);
  });

  it('remembers each heading as it was written', async () => {
    const { files } = await readDelivery({ 'a.csv': ' STANDORT ;name\nahaus;Ahaus\n' });
    expect([...(files[0]?.headings ?? [])]).toEqual([
      ['location', 'STANDORT'],
      ['name', 'name'],
    ]);
  });

  it('says how many findings and bad rows it does not keep', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => (at < 20 ? `,${at}` : `K${at},${at}`));
    const { rows, findings, rejections } = await readDelivery(
      { 'a.csv': `participant,run\n${lines.join('\n')}` },
      { limit: 5 },
    );
    expect(rows).toHaveLength(10);
    expect(rejections).toHaveLength(5);
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      ...Array.from({ length: 5 }, () => 'missing_value error'),
      'findings_not_listed notice',
      'too_many_rejected_rows error',
    ]);
    expect(findings[5]?.message.en).toContain('15 more of severity error');
  });

  it('keeps room for errors when there are many warnings', async () => {
    const warnings = Array.from({ length: 9 }, (_, at) => `K${at},1,,2024-01-01`);
    const text = `participant,run,entered_on,exited_on\n${[...warnings, ',1,,'].join('\n')}`;
    const { findings } = await readDelivery({ 'a.csv': text }, { limit: 3 });
    expect(findings.map(({ rule }) => rule)).toEqual([
      'exit_without_entry',
      'exit_without_entry',
      'exit_without_entry',
      'missing_value',
      'findings_not_listed',
    ]);
  });

  it('lets errors of the disk through', async () => {
    const failing = { name: 'a.csv', open: () => failAfter('participant,run\n') };
    await expect(readDelivery([failing])).rejects.toThrow('disk');
  });

  it('says when a file changed between its header and its rows', async () => {
    const versions = ['participant,run\n1,1\n', 'run,participant\n1,1\n'];
    const changing = { name: 'a.csv', open: () => fileOf('a.csv', versions.shift() ?? '').open() };
    const { rows, findings } = await readDelivery([changing]);
    expect(rows).toEqual([]);
    expect(inShort(findings)).toEqual(['a.csv:1: unreadable_file']);
  });
});

async function* failAfter(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
  throw new Error('disk');
}
