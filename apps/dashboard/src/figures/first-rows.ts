/** The groups of a table with no more than so many rows, and how many there are in all. */
export function firstRows<Group extends { readonly rows: readonly unknown[] }>(
  groups: readonly Group[],
  most: number,
): { readonly groups: readonly Group[]; readonly all: number } {
  let left = most;
  const kept = groups.flatMap((group): readonly Group[] => {
    const rows = group.rows.slice(0, Math.max(0, left));
    left -= group.rows.length;
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
  return { groups: kept, all: groups.reduce((sum, { rows }) => sum + rows.length, 0) };
}
