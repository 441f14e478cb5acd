/** The months after the exit that a heading names: 6 for `Leistungsbezug 6 Monate nach Austritt`. */
export function monthsNamed(heading: string): number | undefined {
  const months = /(?<!\d)(\d{1,3})\s*\.?\s*mon(?:ate?n?|\.)?(?!\p{L})/iu.exec(heading)?.[1];
  return months === undefined ? undefined : Number(months);
}
