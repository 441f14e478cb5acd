import { fieldName } from './graphql-name.ts';

declare const fieldKind: unique symbol;

/** The name of a field whose values are of one kind; the catalogue decides which names those are. */
export type FieldOf<Kind> = string & { readonly [fieldKind]: Kind };

/** The fields of some ids. */
export function fieldsOf<Kind, Id extends string>(
  ids: readonly Id[],
): readonly { readonly id: Id; readonly field: FieldOf<Kind> }[] {
  const isField = (name: string): name is FieldOf<Kind> => ids.some((id) => fieldName(id) === name);
  return ids.flatMap((id) => {
    const field = fieldName(id);
    return isField(field) ? [{ id, field }] : [];
  });
}
