import { isOpen } from '../access/check-fields.ts';
import { ruleOfField } from '../access/rule-of-field.ts';
import type { ApiContext } from '../api-context.ts';

/** How the objects of a type are found: by ids that may name nothing, one answer per id, in their order. */
type LoadObjects<Shape> = (ids: readonly string[], context: ApiContext) => Promise<readonly (Shape | null)[]>;

/**
 * Finds objects of a type for whoever may see its id; to everybody else none exists. The work is the same, so that the
 * answer takes as long.
 */
export function visibleOnly<Shape>(typename: string, load: LoadObjects<Shape>): LoadObjects<Shape> {
  return async (ids, context) => {
    const objects = await load(ids, context);
    return isOpen(ruleOfField(`${typename}.id`), context.asker) ? objects : ids.map(() => null);
  };
}
