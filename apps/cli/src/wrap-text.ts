/** Columns of a terminal that texts keep to. */
export const textWidth = 100;

/** Breaks a text into lines for a terminal; `first` begins the first line, `rest` every further one. */
export function wrapText(
  text: string,
  { first = '', rest = '' }: { readonly first?: string; readonly rest?: string } = {},
): string {
  const lines = [first];
  let isStart = true;
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (isStart) lines[lines.length - 1] = line + word;
    else if (line.length + word.length + 1 > textWidth) lines.push(rest + word);
    else lines[lines.length - 1] = `${line} ${word}`;
    isStart = false;
  }
  return lines.join('\n');
}
