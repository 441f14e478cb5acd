/** Of more different texts none is remembered: there it is rare that one comes again. */
const mostRemembered = 6000;

/** Remembers what is made of a text: in very many lines the same few texts come again and again. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  let written: Map<string, Made> | undefined = new Map<string, Made>();
  return (text) => {
    const known = written?.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (written?.size === mostRemembered) written = undefined;
    written?.set(text, made);
    return made;
  };
}
