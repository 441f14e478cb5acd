import type { Text } from '@neue-wege/domain';

/** What a value of an enum is called: the API writes the ids of a list in upper case. An unheard-of one is called by itself. */
export function labelOf(
  entries: Readonly<Record<string, Text | { readonly label: Text }>>,
  name: string,
): Text {
  const entry = Object.entries(entries).find(([id]) => id.toUpperCase() === name)?.[1];
  if (entry === undefined) return { de: name, en: name };
  return 'label' in entry ? entry.label : entry;
}
