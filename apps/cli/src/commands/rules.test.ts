import { findingSeverities, importRuleIds, ruleStages } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { openTerminal } from '../testing/terminal.ts';

const terminal = await openTerminal();

describe('rules', () => {
  it.each(['de', 'en'] as const)('explains every rule under its stage (%s)', async (lang) => {
    const { exit, stdout } = await terminal.type('rules', '--lang', lang);
    expect(exit).toBe(0);
    const severities = Object.values(findingSeverities)
      .map((severity) => severity[lang])
      .join('|');
    const titles = [...stdout.matchAll(new RegExp(`^(?:${severities}) (\\w+): \\p{Lu}`, 'gmu'))];
    expect(titles.map(([, id]) => id)).toEqual(importRuleIds);
    const stages = Object.values(ruleStages).map((stage) => stdout.indexOf(`${stage[lang]}\n\n`));
    expect(stages).toEqual(stages.toSorted((a, b) => a - b));
    expect(stages[0]).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it('explains some rules alone, and refuses what it does not know with what there is', async () => {
    expect((await terminal.type('rules', 'conflicting_rows', '--lang', 'de')).stdout).toMatch(
      /^Doppelte Zeilen\n\nFehler conflicting_rows: Widersprüchliche Zeilen\n {2}\S/,
    );
    const { exit, stderr } = await terminal.type('rules', 'constructor');
    expect(exit).toBe(2);
    expect(stderr).toMatch(/unknown "constructor"; allowed: (\w+, )*unreadable_file,/);
  });

  it('prints them as one JSON document in both languages', async () => {
    const { stdout } = await terminal.type('rules', 'unknown_run', 'outside_locations', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      rules: [
        {
          id: 'unknown_run',
          severity: 'error',
          stage: 'logic',
          scope: 'row',
          label: { de: 'Unbekannter Durchlauf' },
        },
        { id: 'outside_locations', scope: 'file', remedy: { en: expect.any(String) as string } },
      ],
    });
  });
});
