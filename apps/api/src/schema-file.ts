import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { authorisationMatrix } from './access/authorisation-matrix.ts';
import { schema } from './schema.ts';

/** A file that is written from the schema and committed. */
export interface SchemaFile {
  readonly path: string;
  /** What it must hold. */
  readonly text: () => string;
}

function besideSources(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}

/** The schema as clients read it. */
export function schemaText(): string {
  return `${printSchema(schema)}\n`;
}

/** Everything that is written from the schema; `pnpm schema` rewrites all of it. */
export const schemaFiles: readonly SchemaFile[] = [
  { path: besideSources('schema.graphql'), text: schemaText },
  { path: besideSources('authorisation-matrix.md'), text: () => authorisationMatrix(schema) },
];

/** Where the schema of the last release is kept; `pnpm schema:release` makes the present one the last. */
export const releasedSchemaFile: string = besideSources('schema.released.graphql');
