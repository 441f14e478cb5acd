import type { DisclosureRule, LatticeRow } from './lattice.ts';
import type { WithheldBy } from './release.ts';
import { type DisclosureSystem, type SensitiveOutcome, systemOf } from './systems.ts';

/** Why a unit must be withheld on its own account; `null` where it need not. */
export function primaryRule(
  row: Pick<LatticeRow, 'values' | 'persons'> & { readonly system: DisclosureSystem },
  rule: DisclosureRule,
): WithheldBy | null {
  const { atoms, sensitive } = row.system;
  const isSmall = row.persons.some(
    (persons, atom) => persons >= 1 && persons < rule.threshold && atoms[atom]?.isOutside !== true,
  );
  if (isSmall) return 'primary';
  return rule.attributes && sensitive !== null && isUnanimous(row, sensitive) ? 'attribute' : null;
}

/** The same of a row of the lattice. */
export function primaryRuleOfRow(
  { system, values, persons }: LatticeRow,
  rule: DisclosureRule,
): WithheldBy | null {
  return primaryRule({ system: systemOf(system), values, persons }, rule);
}

interface Answers extends Pick<LatticeRow, 'values'> {
  readonly system: DisclosureSystem;
}

/** Everybody or nobody of those in question: a reader who knows that somebody is among them knows their outcome. */
function isUnanimous(row: Answers, { outcome, of }: SensitiveOutcome): boolean {
  const all = factsIn(row, of);
  const reached = factsIn(row, outcome);
  return all > 0 && (reached === 0 || reached === all);
}

function factsIn({ system, values }: Answers, ids: readonly string[]): number {
  let sum = 0;
  for (const [atom, { id }] of system.atoms.entries()) if (ids.includes(id)) sum += values[atom] ?? 0;
  return sum;
}
