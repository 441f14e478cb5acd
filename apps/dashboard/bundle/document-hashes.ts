import { readFileSync } from 'node:fs';

/** The hash of a document of the dashboard by the name of its operation, as the server knows it. */
export function documentHash(operationName: string): string {
  const documents: unknown = JSON.parse(
    readFileSync(new URL('../src/generated/persisted-documents.json', import.meta.url), 'utf8'),
  );
  const isAsked = new RegExp(`^query ${operationName}\\b`);
  const found = Object.entries(documents ?? {}).find(([, text]) => isAsked.test(String(text)));
  if (found === undefined) throw new Error(`There is no document ${operationName}`);
  return found[0].replace('sha256:', '');
}
