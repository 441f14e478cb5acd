/** The longest beginning of a text that fits, in whole letters; a longer one fits less. */
export function startThatFits(text: string, fits: (start: string) => boolean): string {
  const letters = Array.from(text);
  let [least, most] = [0, letters.length];
  while (least < most) {
    const tried = Math.ceil((least + most) / 2);
    if (fits(letters.slice(0, tried).join(''))) least = tried;
    else most = tried - 1;
  }
  return letters.slice(0, least).join('');
}
