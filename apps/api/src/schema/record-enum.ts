import { builder } from '../builder.ts';
import { enumName } from './graphql-name.ts';

interface EnumRecord<Key extends string, Entry> {
  readonly description: string;
  readonly entries: Readonly<Record<Key, Entry>>;
  readonly describe: (entry: Entry) => string;
}

type RecordEnum<Key extends string> = ReturnType<
  typeof builder.enumType<string, Readonly<Record<string, { value: Key; description: string }>>>
>;

/** An enum whose values are the keys of a record, each documented by its entry. */
export function recordEnum<Key extends string, Entry>(
  name: string,
  { description, entries, describe }: EnumRecord<Key, Entry>,
): RecordEnum<Key> {
  const isKey = (id: string): id is Key => Object.hasOwn(entries, id);
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(
      Object.keys(entries)
        .filter(isKey)
        .map((key) => [enumName(key), { value: key, description: describe(entries[key]) }]),
    ),
  });
}
