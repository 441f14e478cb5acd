import { exitReasons } from '../vocabulary/codes.ts';

const classes = { completed: 0, dropout: 1, early_success: 2, other_end: 2, unknown: 3 } as const;

const byReason: ReadonlyMap<string, number> = new Map(
  Object.entries(exitReasons).map(([key, reason]) => [key, classes[reason.class]]),
);

/** Index of the class of the family `exit_end` to which an exit reason belongs. */
export function endClassOf(reason: string): number | undefined {
  return byReason.get(reason);
}
