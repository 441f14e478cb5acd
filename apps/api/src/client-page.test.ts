import { readdirSync, readFileSync } from 'node:fs';
import { errorCodes, valueStatuses } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { clientPageFile, fillPage } from './client-page.ts';
import { examples } from './testing/run-client.ts';

const page = readFileSync(clientPageFile, 'utf8');

describe('the page for client developers', () => {
  it('holds the files as they are; `pnpm --filter @neue-wege/api clients` rewrites it', () => {
    expect(fillPage(page)).toBe(page);
  });

  it('shows every worked query', () => {
    const files = readdirSync(examples).filter((file) => !file.startsWith('__'));
    expect(files.filter((file) => !page.includes(`<!-- file: queries/${file} -->`))).toEqual([]);
  });

  it('says of every code what to do about it', () => {
    for (const [code, { http }] of Object.entries(errorCodes)) {
      expect(page).toMatch(new RegExp(`^\\| \`${code}\` \\| ${http} \\| \\S.*\\|$`, 'm'));
    }
  });

  it('says of every status what it means', () => {
    const unsaid = Object.keys(valueStatuses).filter((status) => !page.includes(`| \`${status}\` | `));
    expect(unsaid).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...page.matchAll(/\]\(([^)#:]+)\)/g)].map(
      ([, link]) => new URL(link ?? '', `file://${clientPageFile}`),
    );
    for (const link of links) expect(() => readFileSync(link)).not.toThrow();
  });
});
