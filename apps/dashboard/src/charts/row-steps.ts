/** Which row of a list the arrow keys lead to; `undefined` when the key means nothing here. */
export function stepAlong(
  key: string,
  { rows, row }: { rows: number; row: number | null },
): number | undefined {
  const last = rows - 1;
  if (last < 0) return undefined;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return row === null ? 0 : Math.min(last, row + 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return row === null ? last : Math.max(0, row - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
