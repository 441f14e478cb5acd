/** What the checks need to know about a package.json. */
export interface Manifest {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

/** Reads a package.json. */
export function decodeManifest(text: string): Manifest {
  const raw = JSON.parse(text) as Partial<Manifest>;
  if (typeof raw.name !== 'string') throw new Error('a package.json has a name');
  return {
    name: raw.name,
    dependencies: raw.dependencies ?? {},
    devDependencies: raw.devDependencies ?? {},
    optionalDependencies: raw.optionalDependencies ?? {},
  };
}
