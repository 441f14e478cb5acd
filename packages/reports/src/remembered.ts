/** So many different texts are remembered. */
const mostRemembered = 10_000;

/** Remembers what is made of a text: in very many lines the same few texts come again and again. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const written = new Map<string, Made>();
  return (text) => {
    const known = written.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (written.size < mostRemembered) written.set(text, made);
    return made;
  };
}
