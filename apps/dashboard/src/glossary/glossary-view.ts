const name = 'q';

/** The parameters of a URL that are the view of the glossary. */
export const glossaryViewNames: readonly string[] = [name];

/** What a URL looks for in the glossary. */
export function readGlossaryQuery(parameters: URLSearchParams): string {
  return parameters.get(name) ?? '';
}

/** Writes what is looked for as parameters, none as long as that is nothing. */
export function formatGlossaryQuery(query: string): readonly (readonly [name: string, text: string])[] {
  return query === '' ? [] : [[name, query]];
}
