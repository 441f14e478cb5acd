import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTerminal } from '../testing/terminal.ts';

const terminal = await openTerminal();
await terminal.write(
  'Liste.csv',
  'Lfd. Nr.;TN-Nr.;Name;Kurs-Nr.;Standort;Projekt;Beginn;Austritt;Grund\n' +
    '1;GR-17;Erika Muster;2;gronau;wege;02.09.2024;28.02.2025;beendet\n' +
    '2;GR-18;Max Muster;2;gronau;wege;02.09.2024;15.11.2024;svB\n',
);
const secrets = /GR-1|Muster/;

describe('profile suggest', () => {
  it('prints a profile, and beside it what it is unsure of, and nothing of persons', async () => {
    const { exit, stdout, stderr } = await terminal.type('profile', 'suggest', 'Liste.csv');
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      file: 'enrolments',
      delimiter: ';',
      columns: {
        participant: 'TN-Nr.',
        run: 'Kurs-Nr.',
        location: 'Standort',
        project: 'Projekt',
        exited_on: 'Austritt',
      },
      values: {},
      defaults: {},
      ignore: ['Lfd. Nr.', 'Name'],
    });
    expect(stderr).toContain('"Beginn": The start may be the planned one');
    expect(stderr).toContain('"Grund" = "beendet"');
    expect(stdout + stderr).not.toMatch(secrets);
  });

  it('leads to a profile that imports, by asking only what is left', async () => {
    const written = await terminal.type('profile', 'suggest', 'Liste.csv', '--out', 'p.json', '--lang', 'de');
    expect(written).toMatchObject({ exit: 0, stdout: '' });
    expect(written.stderr).toContain('Zu entscheiden');
    const place = join(terminal.folder, 'p.json');
    const profile = (await readFile(place, 'utf8'))
      .replace('"exited_on"', '"entered_on": "Beginn", "exit_reason": "Grund", "exited_on"')
      .replace('"values": {}', '"values": {"exit_reason": {"beendet": "regular_end"}}');
    await writeFile(place, profile);
    const asked = await terminal.type('profile', 'suggest', 'Liste.csv', '--profile', 'p.json');
    expect(asked.stderr).toContain('Nothing is left to decide.');
    expect(asked.stderr).toContain('Trial: all rows can be read with the profile.');
    const options = ['--profile', 'p.json', '--create-missing', '--json'];
    const imported = await terminal.type('import', 'Liste.csv', ...options);
    expect(JSON.parse(imported.stdout)).toMatchObject({ status: 'stored', findings: [] });
  });

  it('gives profile, proposals and what is unsure to programs', async () => {
    const { stdout } = await terminal.type('profile', 'suggest', 'Liste.csv', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        {
          file: 'Liste.csv',
          rows: 2,
          profile: { file: 'enrolments' },
          unsure: [
            { heading: 'Beginn', choices: ['entered_on', 'planned_start_on'], sureness: 'unsure' },
            { heading: 'Grund', choices: ['exit_reason'] },
            { heading: 'Grund', word: 'beendet' },
          ],
        },
      ],
    });
    expect(stdout).not.toMatch(secrets);
  });

  it('proposes nothing for a file that is none of a delivery', async () => {
    await terminal.write('people.csv', 'GR-17;Erika Muster\nGR-18;Max Muster\n');
    const { exit, stdout, stderr } = await terminal.type('profile', 'suggest', 'people.csv');
    expect([exit, stdout]).toEqual([1, '']);
    expect(stderr).toContain('does not look like the headings of a delivery');
    expect(stderr).not.toMatch(secrets);
  });
});

describe('profile check', () => {
  it('says what is wrong with each profile of a file, and its place', async () => {
    await terminal.write('bad.json', '{"profiles":[{"file":"runs"},{"file":"runs","columns":{"sex":"G"}}]}');
    const { exit, stderr } = await terminal.type('profile', 'check', 'bad.json');
    expect([exit, stderr]).toEqual([1, expect.stringContaining('bad.json: profiles[1].columns.sex')]);
    await terminal.write('good.json', '[{"file":"runs","columns":{"run":"Lauf"}}]');
    expect(await terminal.type('profile', 'check', 'good.json')).toEqual({
      exit: 0,
      stdout: 'good.json: [0]: runs, columns mapped: 1\n',
      stderr: '',
    });
  });

  it('says which headings and words stay open in files, and what an import would find', async () => {
    await terminal.write(
      'open.json',
      '{"file":"enrolments","columns":{"participant":"TN-Nr.","exit_reason":"Grund"},"ignore":["Name","Lfd. Nr."]}',
    );
    const open = await terminal.type('profile', 'check', 'open.json', 'Liste.csv');
    expect(open.exit).toBe(1);
    expect(open.stdout).toContain('"Beginn"');
    expect(open.stdout).toContain('"Grund" = "beendet"');
    await terminal.write(
      'words.json',
      '{"file":"enrolments","columns":{"participant":"TN-Nr.","exit_reason":"Grund","entered_on":"Beginn"},"ignore":["Name","Lfd. Nr."]}',
    );
    const found = await terminal.type('profile', 'check', 'words.json', 'Liste.csv');
    expect(found.stdout).toContain('error value_not_allowed Liste.csv "Grund" (1×, line 2)');
    expect(found.stdout).not.toMatch(secrets);
  });
});
