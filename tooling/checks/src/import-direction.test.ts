import { describe, expect, it } from 'vitest';
import { decodeManifest } from './decode-manifest.ts';
import { findForbiddenDependencies, findForbiddenImports } from './import-direction.ts';
import { readWorkspace } from './workspace.ts';

const workspace = readWorkspace();

function packageWith(name: string, source: { path?: string; text: string; dependencies?: string[] }) {
  const dependencies = Object.fromEntries((source.dependencies ?? []).map((dependency) => [dependency, '*']));
  return {
    folder: `packages/${name}`,
    manifest: decodeManifest(JSON.stringify({ name: `@neue-wege/${name}`, dependencies })),
    sources: new Map([[source.path ?? `packages/${name}/src/a.ts`, source.text]]),
  };
}

describe('findForbiddenImports', () => {
  it('finds nothing in this repository', () => {
    expect(findForbiddenImports(workspace)).toEqual([]);
  });

  it('reports a package that imports one it must not know', () => {
    const reports = packageWith('reports', {
      text: "import { openStore } from '@neue-wege/database';",
      dependencies: ['@neue-wege/database'],
    });
    expect(findForbiddenImports([reports])).toEqual([
      'packages/reports/src/a.ts imports @neue-wege/database: reports does not know database',
    ]);
  });

  it('reports an app that imports an app', () => {
    const dashboard = packageWith('dashboard', {
      text: "export type { Server } from '@neue-wege/api';",
      dependencies: ['@neue-wege/api'],
    });
    expect(findForbiddenImports([dashboard])).toHaveLength(1);
  });

  it('lets the command line alone import the API', () => {
    const text = "const { createApiServer } = await import('@neue-wege/api');";
    const dependencies = ['@neue-wege/api'];
    expect(findForbiddenImports([packageWith('cli', { text, dependencies })])).toEqual([]);
    expect(findForbiddenImports([packageWith('demo', { text, dependencies })])).toHaveLength(1);
  });

  it('reports a package that is not among the dependencies', () => {
    expect(
      findForbiddenImports([packageWith('reports', { text: "import { stringify } from 'csv-stringify';" })]),
    ).toEqual([
      'packages/reports/src/a.ts imports csv-stringify: not among the dependencies of @neue-wege/reports',
    ]);
  });

  it('reports input and output in domain', () => {
    expect(
      findForbiddenImports([packageWith('domain', { text: "import { readFile } from 'node:fs';" })]),
    ).toHaveLength(1);
  });

  it('reports code outside tests that imports what exists for tests', () => {
    const text = "import { sampleFacts } from '@neue-wege/domain/testing';";
    const dependencies = ['@neue-wege/domain'];
    const path = 'packages/database/src/a.test.ts';
    expect(findForbiddenImports([packageWith('database', { text, dependencies })])).toHaveLength(1);
    expect(findForbiddenImports([packageWith('database', { text, dependencies, path })])).toEqual([]);
  });

  it('reports a relative import that climbs two folders', () => {
    expect(
      findForbiddenImports([packageWith('intake', { text: "import { a } from '../../b.ts';" })]),
    ).toHaveLength(1);
  });
});

describe('findForbiddenDependencies', () => {
  it('finds nothing in this repository', () => {
    expect(findForbiddenDependencies(workspace.map(({ manifest }) => manifest))).toEqual([]);
  });

  it('reports a dependency against the order', () => {
    const { manifest } = packageWith('domain', { text: '', dependencies: ['@neue-wege/database'] });
    expect(findForbiddenDependencies([manifest])).toEqual([
      '@neue-wege/domain depends on @neue-wege/database',
    ]);
  });
});

describe('package.json of domain', () => {
  it('names no dependency', () => {
    const domain = workspace.find(({ folder }) => folder === 'packages/domain');
    expect(domain?.manifest.dependencies).toEqual({});
  });
});

describe('versions', () => {
  it('stand once, in the catalog of the workspace', () => {
    const ranges = workspace.flatMap(({ manifest }) =>
      Object.entries({
        ...manifest.dependencies,
        ...manifest.devDependencies,
        ...manifest.optionalDependencies,
      }),
    );
    expect(ranges.filter(([, range]) => range !== 'catalog:' && range !== 'workspace:*')).toEqual([]);
  });
});
