import { describe, expect, it } from 'vitest';
import { readImports } from './read-imports.ts';
import { isSource, isTest, listFiles, readText } from './repository.ts';

const files = listFiles();
const sources = files.filter(isSource);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/(\.test)?\.\w+$/, '');

describe('source files', () => {
  it('have at most 300 lines, tests and entries, which only list names, 500', () => {
    const most = (path: string): number => (isTest(path) || nameOf(path) === 'index' ? 500 : 300);
    const long = sources.filter((path) => readText(path).split('\n').length - 1 > most(path));
    expect(long).toEqual([]);
  });

  it('have names that say what is in them', () => {
    const vague = ['utils', 'util', 'helpers', 'helper', 'types', 'constants', 'common', 'shared', 'misc'];
    const parts = (path: string): string[] => [...path.split('/').slice(0, -1), nameOf(path)];
    expect(sources.filter((path) => parts(path).some((part) => vague.includes(part)))).toEqual([]);
  });

  it('are called index.ts only as the entry of a package', () => {
    const indexes = sources.filter((path) => nameOf(path) === 'index');
    expect(
      indexes.filter((path) => !/^(apps|packages|tooling)\/[^/]+\/src\/(testing\/)?index\.ts$/.test(path)),
    ).toEqual([]);
  });

  it('name what they export', () => {
    const stars = sources.filter((path) => readImports(path, readText(path)).some((one) => one.isStarExport));
    expect(stars).toEqual([]);
  });

  it('silence neither the compiler nor the lint', () => {
    const silenced = /@ts-(ignore|expect-error|nocheck)|(ox|es)lint-disable|biome-ignore/;
    const own = 'tooling/checks/src/source-files.test.ts';
    expect(
      sources.filter((path) => path !== own && !path.endsWith('.test-d.ts') && silenced.test(readText(path))),
    ).toEqual([]);
  });
});

describe('the tree', () => {
  it('says nothing that ties it to one machine', () => {
    const text = files.filter((path) => !/\.(png|ico|woff2?|ttf|parquet)$/.test(path));
    const machine =
      /(^|[\s"'`(=:])\/(work|tmp|home|root|Users)\/|\b(registry|artifactory|nexus|jfrog)\.[a-z0-9-]+\.[a-z]+/m;
    expect(text.filter((path) => machine.test(readText(path)))).toEqual([]);
  });
});

describe('decisions', () => {
  const decisions = files.filter((path) => path.startsWith('tooling/decisions/')).toSorted();

  it('are numbered without gaps', () => {
    const numbers = decisions.map((path) => /^tooling\/decisions\/(\d{3})-[a-z0-9-]+\.md$/.exec(path)?.[1]);
    expect(numbers).toEqual(decisions.map((_, index) => String(index + 1).padStart(3, '0')));
  });

  it('have a title and fit on one page', () => {
    const texts = decisions.map((path) => readText(path));
    expect(texts.filter((text) => !text.startsWith('# ') || text.split('\n').length > 60)).toEqual([]);
  });
});
