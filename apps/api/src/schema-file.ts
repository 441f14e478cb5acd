import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { schema } from './schema.ts';

/** Where the printed schema is committed. */
export const schemaFile: string = fileURLToPath(new URL('../schema.graphql', import.meta.url));

/** The text that the file must hold. */
export function schemaText(): string {
  return `${printSchema(schema)}\n`;
}
