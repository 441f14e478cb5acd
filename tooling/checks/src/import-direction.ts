import { isBuiltin } from 'node:module';
import type { Manifest } from './decode-manifest.ts';
import { readImports } from './read-imports.ts';
import { isTest } from './repository.ts';

/** A package of the workspace with its source texts by path. */
export interface WorkspacePackage {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Which packages of the house a package may use. Apps are composition roots and import no app, with one exception:
 * the command `neue-wege serve` is the process in which the API runs (decision 004).
 */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  solver: [],
  intake: ['domain'],
  database: ['domain', 'solver'],
  reports: ['domain'],
  attacker: ['domain', 'solver'],
  api: ['domain', 'intake', 'database', 'reports'],
  dashboard: ['domain'],
  cli: ['domain', 'intake', 'database', 'reports', 'attacker', 'api', 'demo'],
  demo: ['domain'],
  vitest: [],
  checks: [
    'domain',
    'intake',
    'database',
    'reports',
    'solver',
    'attacker',
    'api',
    'dashboard',
    'cli',
    'demo',
    'vitest',
  ],
  bench: [
    'domain',
    'solver',
    'intake',
    'database',
    'reports',
    'attacker',
    'api',
    'dashboard',
    'cli',
    'demo',
    'vitest',
  ],
};
/** What tests may use in addition: the configuration of the tests, and a solver, which the domain is given from outside. */
const mayTestWith = ['vitest', 'solver'];
const scope = '@neue-wege/';

/** Every import that the order of the packages or a package.json does not allow, as one line each. */
export function findForbiddenImports(packages: readonly WorkspacePackage[]): readonly string[] {
  return packages.flatMap(({ manifest, sources }) =>
    [...sources].flatMap(([path, text]) =>
      readImports(path, text).flatMap(({ specifier }) => {
        const problem = judge(specifier, { path, manifest });
        return problem === undefined ? [] : [`${path} imports ${specifier}: ${problem}`];
      }),
    ),
  );
}

interface Importer {
  readonly path: string;
  readonly manifest: Manifest;
}

/** Configuration, and the plugins of the dashboard's build. */
function isForBuild(path: string): boolean {
  return path.endsWith('.config.ts') || path.startsWith('apps/dashboard/bundle/');
}

function judge(specifier: string, { path, manifest }: Importer): string | undefined {
  const isForTests = isTest(path) || isForBuild(path);
  if (specifier.startsWith('.')) {
    return specifier.startsWith('../../') ? 'the file is in the wrong place' : undefined;
  }
  const ownName = manifest.name.replace(scope, '');
  if (isBuiltin(specifier)) {
    return ownName === 'domain' && !isForTests ? 'domain does no input or output' : undefined;
  }
  const parts = specifier.split('/');
  const dependency = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  const declared = isForTests
    ? { ...manifest.dependencies, ...manifest.devDependencies }
    : manifest.dependencies;
  const isDeclared = dependency in { ...declared, ...manifest.optionalDependencies };
  if (!isDeclared && dependency !== manifest.name) return `not among the dependencies of ${manifest.name}`;
  if (!specifier.startsWith(scope)) return undefined;
  if (specifier.endsWith('/testing') && !isForTests) return 'only tests import what exists for tests';
  const target = dependency.replace(scope, '');
  if (target === ownName || (mayTestWith.includes(target) && isForTests)) return undefined;
  return mayUse[ownName]?.includes(target) === true ? undefined : `${ownName} does not know ${target}`;
}

/** Every dependency between packages that the order does not allow, whether or not it is used. */
export function findForbiddenDependencies(manifests: readonly Manifest[]): readonly string[] {
  return manifests.flatMap(({ name, dependencies, devDependencies }) => {
    const allowed = mayUse[name.replace(scope, '')] ?? [];
    const direct = Object.keys(dependencies).filter((dependency) => dependency.startsWith(scope));
    const forTests = Object.keys(devDependencies).filter((dependency) => dependency.startsWith(scope));
    const targets = (own: readonly string[]): readonly string[] => own.map((one) => one.replace(scope, ''));
    const forbidden = [
      ...targets(direct),
      ...targets(forTests).filter((target) => !mayTestWith.includes(target)),
    ].filter((target) => !allowed.includes(target));
    return forbidden.map((target) => `${name} depends on ${scope}${target}`);
  });
}
