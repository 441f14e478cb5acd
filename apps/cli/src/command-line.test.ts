import { describe, expect, it } from 'vitest';
import { parseCommandLine } from './command-line.ts';

function answerTo(...argv: readonly string[]): { exitCode: number; stdout: string; stderr: string } {
  const parsed = parseCommandLine(argv);
  if (parsed.kind === 'work') throw new Error('this was to be answered at once');
  return parsed;
}

const names = [
  'import',
  'imports',
  'withdraw',
  'breakdown',
  'compare',
  'funnel',
  'control-chart',
  'case-mix',
  'revisions',
  'pathways',
  'time-to-independence',
  'data-quality',
  'measures',
  'tables',
  'demo',
  'migrate',
  'serve',
  'start',
  'version',
];

describe('parseCommandLine', () => {
  it('prints the help with every command and the exit codes on standard output', () => {
    const { exitCode, stdout, stderr } = answerTo('--help');
    expect([exitCode, stderr]).toEqual([0, '']);
    for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(stdout).toMatch(/1 {2}the input or the data was refused/);
  });

  it.each(names)('prints the help of %s in both ways', (name) => {
    const { exitCode, stdout } = answerTo(name, '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: neue-wege ${name} `));
    expect(answerTo('help', name)).toEqual({ kind: 'answer', exitCode: 0, stdout, stderr: '' });
  });

  it('shows the commands on the messages when none is named', () => {
    const { exitCode, stdout, stderr } = answerTo();
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Usage: neue-wege /);
  });

  it('suggests the command that was meant', () => {
    const { exitCode, stderr } = answerTo('imprt');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/unknown command 'imprt'\n\(Did you mean import\?\)/);
  });

  it('suggests the option that was meant, and shows the usage of its command', () => {
    const { exitCode, stdout, stderr } = answerTo('breakdown', '--mesures', 'exits');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/unknown option '--mesures'\n\(Did you mean --measures\?\)/);
    expect(stderr).toMatch(/Usage: neue-wege breakdown/);
  });

  it.each([
    [['import'], /missing required argument/],
    [['import', 'a.csv', '--mode', 'merge'], /Allowed choices are upsert, replace/],
    [['import', 'a.csv', '--known-on', '30.9.2026'], /2026-09-30/],
    [['import', 'a.csv', '--correction', ' '], /Say why/],
    [['withdraw', '3'], /required option '--reason <text>' not specified/],
    [['withdraw', 'a.csv', '--reason', 'wrong'], /whole number/],
    [['withdraw', '3', '--reason', ''], /Say why/],
    [['breakdown', '--where', 'location'], /location=bocholt/],
    [['breakdown', '--format', 'pdf'], /Allowed choices are table, csv, csv-de, xlsx, json, parquet/],
    [['breakdown', 'year'], /too many arguments/],
    [['demo', '--seed', '-1'], /whole number/],
  ])('refuses %j as wrong usage', (argv, message) => {
    const { exitCode, stdout, stderr } = answerTo(...argv);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('does nothing until it is told to', () => {
    expect(parseCommandLine(['import', 'a.csv'])).toMatchObject({ kind: 'work', work: { store: 'use' } });
    expect(parseCommandLine(['serve'])).toMatchObject({ kind: 'work', work: { store: 'own' } });
  });
});
