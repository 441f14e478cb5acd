import { describe, expect, it } from 'vitest';
import { inShort, readDelivery } from '../testing/read-delivery.ts';

describe('a mapping profile', () => {
  it('reads words of the file as values, as written first and then trimmed', async () => {
    const { rows, findings } = await readDelivery(
      {
        f: 'Nr,run,Ende,Grund\nA,1,31.12.9999,G\nB,1,2024-05-01, G\nC,1,2024-05-01,regular_end\nD,1,2024-05-01,g\n',
      },
      {
        profiles: [
          {
            file: 'enrolments',
            columns: { participant: 'Nr', exited_on: 'Ende', exit_reason: 'Grund' },
            values: { exit_reason: { G: 'goal_reached', ' G': 'other' }, exited_on: { '31.12.9999': '' } },
            defaults: { entered_on: '2024-01-01' },
          },
        ],
      },
    );
    expect(rows.map(({ cells }) => [cells['exited_on'], cells['exit_reason']])).toEqual([
      [null, 'goal_reached'],
      ['2024-05-01', 'other'],
      ['2024-05-01', 'regular_end'],
    ]);
    expect(inShort(findings)).toEqual(['f:2:Grund reason_without_exit', 'f:5:Grund value_not_allowed']);
  });

  it('supplies columns that the file lacks and fills empty cells', async () => {
    const profile = {
      file: 'enrolments',
      columns: { participant: 'Nr' },
      defaults: { in_receipt_at_entry: 'yes', run: '1', sex: 'x' },
    };
    const { rows } = await readDelivery({ f: 'Nr;Geschlecht\nA;w\nB;\n' }, { profiles: [profile] });
    expect(rows.map(({ cells }) => cells)).toMatchObject([
      { run: '1', sex: 'female', in_receipt_at_entry: 'yes' },
      { run: '1', sex: 'not_stated', in_receipt_at_entry: 'yes' },
    ]);
  });

  it('drops ignored headings', async () => {
    const profile = { file: 'locations', columns: {}, ignore: ['Notiz'] };
    const { rows } = await readDelivery({ f: 'location,Notiz\nahaus,geheim\n' }, { profiles: [profile] });
    expect(rows.map(({ cells }) => cells)).toEqual([{ location: 'ahaus' }]);
  });

  it('reads dates and numbers in its own format, its defaults canonically', async () => {
    const profile = {
      file: 'targets',
      dateFormat: 'MM/DD/YYYY',
      decimal: ',',
      columns: { value: 'Ziel' },
      defaults: { source: 'Plan', measure: 'enrolments' },
    };
    const { rows } = await readDelivery({ f: 'year;Ziel\n2026;1.234\n' }, { profiles: [profile] });
    expect(rows[0]?.cells['value']).toBe('1234');
    const { rows: runs } = await readDelivery(
      { f: 'Nr,run,entered_on\nA,1,12/31/2024\n' },
      {
        profiles: [
          {
            file: 'enrolments',
            columns: { participant: 'Nr' },
            dateFormat: 'MM/DD/YYYY',
            defaults: { assigned_on: '2024-12-01' },
          },
        ],
      },
    );
    expect(runs[0]?.cells).toMatchObject({ entered_on: '2024-12-31', assigned_on: '2024-12-01' });
  });

  it('that fits a file which is refused for its headings, or beside another one, is not said to fit none', async () => {
    const profile = { file: 'locations', columns: { location: 'Ort' } };
    const refused = await readDelivery({ f: 'Ort,Notiz\nahaus,x\n' }, { profiles: [profile] });
    expect(inShort(refused.findings)).toEqual(['f:1:Notiz unknown_heading']);
    expect(refused.findings[0]?.message.de).toContain('wurde als „Standorte“ mit dem Profil');
    const both = await readDelivery({ f: 'Ort\nahaus\n' }, { profiles: [profile, profile] });
    expect(inShort(both.findings)).toEqual(['f:1: ambiguous_profile']);
  });

  it('that applies to no file is said', async () => {
    const { findings } = await readDelivery(
      { f: 'location\nahaus\n' },
      { profiles: [{ file: 'enrolments', columns: { participant: 'Nr' } }] },
    );
    expect(findings).toMatchObject([{ file: 'p0.json', rule: 'unused_profile', severity: 'warning' }]);
  });
});
