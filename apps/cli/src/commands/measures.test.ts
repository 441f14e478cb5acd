import { glossary, measures } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { openTerminal } from '../testing/terminal.ts';

const terminal = await openTerminal();

describe('measures', () => {
  it('explains every entry of the glossary with formula and worked example, in both languages', async () => {
    for (const [lang, formula, example] of [
      ['de', 'Formel: ', 'Beispiel: '],
      ['en', 'Formula: ', 'Example: '],
    ] as const) {
      const { exit, stdout } = await terminal.type('measures', '--lang', lang);
      expect(exit).toBe(0);
      const blocks = stdout.split('\n\n').slice(1);
      expect(blocks.map((block) => /\((\w+)\)\n/.exec(block)?.[1])).toEqual(glossary.map(({ id }) => id));
      expect(blocks.filter((block) => !block.includes(formula) || !block.includes(example))).toEqual([]);
      expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
    }
  });

  it('explains some measures alone, and refuses what it does not know with what there is', async () => {
    const { stdout } = await terminal.type('measures', 'exits', 'pathways');
    expect(stdout.match(/^\S.*\(\w+\)$/gm)).toEqual(['Exits (exits)', 'Pathways (pathways)']);
    const { exit, stderr } = await terminal.type('measures', 'exit');
    expect(exit).toBe(2);
    expect(stderr).toContain('unknown "exit"; allowed: enrolments,');
  });

  it('prints everything that a picker needs as one JSON document', async () => {
    const { stdout } = await terminal.type('measures', '--json');
    const { entries } = JSON.parse(stdout) as {
      entries: readonly { id: string; kind?: string; query?: string }[];
    };
    expect(entries.filter(({ kind }) => kind !== undefined)).toHaveLength(measures.length);
    expect(entries.find(({ id }) => id === 'funnel')?.query).toBe('funnel');
  });
});
