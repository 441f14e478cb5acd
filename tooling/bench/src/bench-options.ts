import { parseArgs } from 'node:util';

/** What a run measures. */
export interface BenchOptions {
  readonly engines: readonly string[];
  /** Numbers of enrolments, the smallest first. */
  readonly sizes: readonly number[];
  /** Names of query families. */
  readonly families: readonly string[];
  /** Whether the import and its breakdown are measured too: not where sizes or families were chosen. */
  readonly hasImport: boolean;
  /** Whether the API is measured: where nothing was chosen, or alone with `--api`. */
  readonly hasApi: boolean;
  /** Whether families are measured. */
  readonly hasFamilies: boolean;
  /** Whether the import alone is measured, at each size. */
  readonly isImportAlone: boolean;
  /** Whether files alone are measured, those of all enrolments at each size. */
  readonly isExportAlone: boolean;
  /** Whether nothing but protection is measured; with real input, if a folder is given. */
  readonly isProtectionAlone: boolean;
  readonly input: string | null;
}

const allEngines = ['pglite', 'postgresql'];

/** How the benchmarks are called. */
export const benchUsage = `bench [--size N] [--sizes N,N] [--families NAME,NAME] [--engine ${allEngines.join('|')}] [--api | --import | --export | --protection [--input DIR]]`;

/** Reads the options, or answers what is wrong with them. */
export function parseBenchOptions(
  args: readonly string[],
  allFamilies: readonly string[],
): BenchOptions | string {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string' },
      sizes: { type: 'string' },
      families: { type: 'string' },
      engine: { type: 'string' },
      api: { type: 'boolean', default: false },
      import: { type: 'boolean', default: false },
      export: { type: 'boolean', default: false },
      protection: { type: 'boolean', default: false },
      input: { type: 'string' },
    },
  });
  const isImportAlone = values.import;
  const isExportAlone = values.export;
  const sizes = (values.sizes ?? values.size ?? (isImportAlone || isExportAlone ? '100000,1000000' : '30000'))
    .split(',')
    .map(Number);
  const families = values.families?.split(',') ?? allFamilies;
  const engines = values.engine === undefined ? allEngines : [values.engine];
  if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0))
    return 'a size is a number of enrolments, whole and above 0';
  if (!families.every((family) => allFamilies.includes(family))) return `families: ${allFamilies.join(', ')}`;
  if (!engines.every((engine) => allEngines.includes(engine))) return `engines: ${allEngines.join(', ')}`;
  const isWhole =
    values.sizes === undefined &&
    values.families === undefined &&
    !values.api &&
    !isImportAlone &&
    !isExportAlone;
  return {
    engines,
    sizes: sizes.toSorted((one, other) => one - other),
    families,
    hasImport: isWhole,
    hasApi: values.api || isWhole,
    hasFamilies: !values.api && !isImportAlone && !isExportAlone,
    isImportAlone,
    isExportAlone,
    isProtectionAlone: values.protection,
    input: values.input ?? null,
  };
}
