import { describe, expect, it } from 'vitest';
import { inShort, readDelivery } from '../testing/read-delivery.ts';

const found = async (...lines: readonly string[]): Promise<readonly string[]> => {
  const { findings, rows } = await readDelivery({ f: lines.join('\n') }, { latest: '2026-11-23' });
  const kept = new Set(rows.map(({ line }) => line));
  return findings.map(
    (finding, at) => `${inShort(findings)[at] ?? ''}${kept.has(finding.line ?? 0) ? ' kept' : ''}`,
  );
};

describe('rules of a row', () => {
  it('refuses an exit before the entry and takes one on the entry day', async () => {
    expect(
      await found(
        'participant,run,entered_on,exited_on',
        'A,1,2024-01-02,2024-01-01',
        'B,1,2024-01-02,2024-01-02',
      ),
    ).toEqual(['f:2:exited_on exit_before_entry']);
  });

  it('warns of an exit without entry and of a reason without exit, and keeps the rows', async () => {
    expect(
      await found(
        'participant,run,entered_on,exited_on,exit_reason',
        'A,1,,2024-01-01,other',
        'B,1,2024-01-01,,other',
        'C,1,,,',
      ),
    ).toEqual(['f:2:exited_on exit_without_entry kept', 'f:3:exit_reason reason_without_exit kept']);
  });

  it('leaves to the store what the columns of the file cannot tell', async () => {
    expect(await found('participant,run,exited_on', 'A,1,2024-01-01')).toEqual([]);
    expect(await found('participant,run,exit_reason', 'A,1,other')).toEqual([]);
  });

  it('refuses ends before starts', async () => {
    expect(await found('run,project,location,starts_on,ends_on', '1,p,l,2024-02-01,2024-01-01')).toEqual([
      'f:2:ends_on end_before_start',
    ]);
    expect(
      await found(
        'participant,kind,starts_on,ends_on',
        'A,benefit,2024-02-01,2024-01-01',
        'A,benefit,2024-02-01,',
      ),
    ).toEqual(['f:2:ends_on end_before_start']);
    expect(await found('kind,observed_from,observed_through', 'benefit,2024-02-01,2024-01-31')).toEqual([
      'f:2:observed_through end_before_start',
    ]);
    expect(await found('phase,starts_on,ends_on', 'a,2024-02-01,2024-01-31')).toEqual([
      'f:2:ends_on end_before_start',
    ]);
  });

  it('needs the months or the day of an observation', async () => {
    const header = 'participant,run,months_after_exit,observed_on,in_receipt';
    expect(await found(header, 'A,1,6,,no', 'A,1,,2024-01-01,no', 'A,1,,,no')).toEqual([
      'f:4: observation_without_date',
    ]);
    expect(await found('participant,run,months_after_exit', 'A,1,', 'A,1,121', 'A,1,120')).toEqual([
      'f:2: observation_without_date',
      'f:3:months_after_exit number_out_of_range',
    ]);
  });

  it('needs the area of a reference value', async () => {
    const header = 'kind,location,ags,year,value,source';
    expect(await found(header, 'average_elb,,,2024,12.5,BA', 'average_elb,ahaus,,2024,12.5,BA')).toEqual([
      'f:2: missing_value',
    ]);
  });

  it('takes targets for measures of the catalogue alone', async () => {
    const header = 'measure,year,value,source';
    expect(await found(header, 'completion_rate,2026,0.5,plan', 'happiness,2026,0.5,plan')).toEqual([
      'f:3:measure unknown_measure',
    ]);
  });

  it('warns once of each word that may mean several codes, unless a profile says which', async () => {
    const f = [
      'participant,run,entered_on,exited_on,exit_reason',
      'A,1,2024-01-02,2024-02-01,Abbruch',
      'B,1,2024-01-02,2024-02-01,goal_reached',
      'C,1,2024-01-02,2024-02-01, abbruch',
    ].join('\n');
    const { findings, rows } = await readDelivery({ f });
    expect([rows.length, inShort(findings)]).toEqual([3, ['f:2:exit_reason doubtful_word']]);
    expect(findings[0]?.message.de).toMatch(/^„Abbruch“ \(2-mal, zuerst hier\) wird als other gelesen/);
    const values = { exit_reason: { Abbruch: 'own_wish', abbruch: 'own_wish' } };
    const mapped = await readDelivery({ f }, { profiles: [{ file: 'enrolments', columns: {}, values }] });
    expect(mapped.findings).toEqual([]);
  });

  it('takes targets of rates as fractions of 1, and says how 50 % is written', async () => {
    const header = 'measure,year,value,source';
    const rows = ['completion_rate,2026,50,plan', 'completion_rate,2026,-0.1,x', 'svb_rate_6m,2026,1,plan'];
    expect(await found(header, ...rows, 'svb_rate_12m,2026,0,plan', 'enrolments,2026,50,plan')).toEqual([
      'f:2:value share_out_of_range',
      'f:3:value share_out_of_range',
    ]);
    const { findings } = await readDelivery({ f: `${header}\ncompletion_rate,2026,50 %,plan\n` });
    expect(findings[0]?.message.de).toContain('50 % werden als 0,5 geschrieben');
  });

  it('lets plans lie ahead, and events not', async () => {
    const header = 'participant,run,assigned_on,planned_start_on,planned_exit_on';
    expect(await found(header, 'A,1,2026-11-23,2027-01-01,2027-06-30', 'B,1,2026-11-24,,')).toEqual([
      'f:3:assigned_on date_in_future',
    ]);
  });
});
