import { parseSync } from 'oxc-parser';

/** One module that a source file asks for. */
export interface Import {
  readonly specifier: string;
  /** Whether nothing but types is taken, so that the import is gone at run time. */
  readonly isTypeOnly: boolean;
  /** Whether it is an `export * from`. */
  readonly isStarExport: boolean;
}

/** All imports of a source text: static, dynamic with a literal, and re-exports. */
export function readImports(path: string, text: string): readonly Import[] {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    isTypeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    isStarExport: false,
  }));
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      if (entry.moduleRequest === null) return [];
      const isStarExport = ['All', 'AllButDefault'].includes(entry.importName.kind);
      return [{ specifier: entry.moduleRequest.value, isTypeOnly: entry.isType, isStarExport }];
    }),
  );
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest }) => {
    const literal = /^['"`]([^'"`$]+)['"`]$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[1];
    return literal === undefined ? [] : [{ specifier: literal, isTypeOnly: false, isStarExport: false }];
  });
  return [...imports, ...exports, ...dynamic];
}
