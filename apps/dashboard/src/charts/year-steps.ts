/** Which year the arrow keys lead to; `undefined` when the key means nothing here. */
export function stepTo(
  key: string,
  { years, year }: { years: readonly number[]; year: number | null },
): number | undefined {
  const last = years.length - 1;
  const index = year === null ? -1 : years.indexOf(year);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return years[index === -1 ? last : Math.min(last, index + 1)];
    case 'ArrowLeft':
    case 'ArrowDown':
      return years[index === -1 ? last : Math.max(0, index - 1)];
    case 'Home':
      return years[0];
    case 'End':
      return years[last];
    default:
      return undefined;
  }
}
