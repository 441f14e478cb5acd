import { exitReasons, type Text } from '@neue-wege/domain';
import type { ExitReasonsQuery } from '../generated/graphql.ts';
import type { Count } from '../values/value-parts.ts';
import type { exitClassTexts } from './projects-texts.ts';

/** How often a reason was given. */
export interface ReasonCount {
  readonly key: string;
  readonly label: Text;
  readonly exits: Count;
}

/** The reasons that say the same of an exit: completed, early success, dropout, another end, unknown. */
export interface ReasonGroup {
  readonly key: keyof typeof exitClassTexts;
  readonly reasons: readonly ReasonCount[];
}

/** The reasons that occur, by what they say of the exit, in the order of the catalogue. */
export function reasonGroups(rows: ExitReasonsQuery['breakdown']['rows']): readonly ReasonGroup[] {
  const reasons = Object.entries(exitReasons).flatMap(([id, { class: group, label }]) => {
    const exits = rows.find(({ exitReason }) => exitReason?.toLowerCase() === id)?.exits;
    return exits === undefined || exits.value === 0 ? [] : [{ key: id, group, label, exits }];
  });
  return classes
    .map((key) => ({
      key,
      reasons: reasons.flatMap(({ group, ...reason }) => (group === key ? [reason] : [])),
    }))
    .filter((group) => group.reasons.length > 0);
}

const classes = ['completed', 'early_success', 'dropout', 'other_end', 'unknown'] as const;
