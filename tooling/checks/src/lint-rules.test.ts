import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'neue-wege-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Names of the rules that the shared configuration finds broken in a few files. */
function lint(files: Readonly<Record<string, string>>): readonly string[] {
  const project = mkdtempSync(join(folder, 'case-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  const compilerOptions = { lib: ['ESNext', 'DOM'] };
  const tsconfig = { extends: join(root, 'tsconfig.base.json'), compilerOptions, include: ['.'] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(tsconfig));
  const config = join(root, 'tooling/lint/oxlint.json');
  const { stdout } = spawnSync('oxlint', ['-c', config, '--no-ignore', '-f', 'unix', project], {
    encoding: 'utf8',
  });
  return [...stdout.matchAll(/\[Error\/(.*?)\]/g)].map((match) => match[1] ?? '');
}

describe('the lint', () => {
  it.each([
    [
      'a promise that nobody awaits',
      'export async function a(): Promise<void> {\n  fetch("x");\n}\n',
      'no-floating-promises',
    ],
    ['any', 'export const a: any = 1;\n', 'no-explicit-any'],
    ['a non-null assertion', 'export const a = [1].at(0)!;\n', 'no-non-null-assertion'],
    ['a cast', 'export const a = JSON.parse("1") as number;\n', 'consistent-type-assertions'],
    ['a default export', 'export default 1;\n', 'no-default-export'],
    [
      'an exported function without its type',
      'export function a() {\n  return 1;\n}\n',
      'explicit-module-boundary-types',
    ],
    [
      'three positional parameters',
      'export const a = (b: 1, c: 2, d: 3): number => b + c + d;\n',
      'max-params',
    ],
    [
      'a switch that forgets a case',
      'export function a(b: "x" | "y"): void {\n  switch (b) {\n    case "x":\n      a("y");\n  }\n}\n',
      'switch-exhaustiveness-check',
    ],
  ])('refuses %s', (_, text, rule) => {
    expect(lint({ 'example.ts': text }).join()).toContain(rule);
  });

  it('refuses a cycle of three files', () => {
    const files = {
      'a.ts': "import { b } from './b.ts';\nexport const a = (): number => b();\n",
      'b.ts': "import { c } from './c.ts';\nexport const b = (): number => c();\n",
      'c.ts': "import { a } from './a.ts';\nexport const c = (): number => a();\n",
    };
    expect(lint(files).join()).toContain('no-cycle');
  });

  it('accepts a cycle of types alone', () => {
    const files = {
      'a.ts': "import type { B } from './b.ts';\nexport interface A {\n  readonly b: B;\n}\n",
      'b.ts': "import type { A } from './a.ts';\nexport interface B {\n  readonly a: A;\n}\n",
    };
    expect(lint(files)).toEqual([]);
  });

  it('accepts a cast in a decoder', () => {
    expect(lint({ 'decode-a.ts': 'export const a = JSON.parse("1") as number;\n' })).toEqual([]);
  });
});
