/** Puts values into the places of a text: `{n} mehr als {year}`. A place without a value is a mistake of the programme. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, place: string) => {
    const value = values[place];
    if (value === undefined) throw new Error(`No value for {${place}} in "${template}"`);
    return String(value);
  });
}
