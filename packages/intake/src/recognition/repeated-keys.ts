/**
 * The places of keys that a JSON object names more than once: of these all but the last are lost without a word when the
 * text is parsed. The text must be JSON.
 */
export function repeatedKeys(json: string): readonly string[] {
  const repeated: string[] = [];
  const open: { place: string; keys: Set<string> | undefined; key: string; index: number }[] = [];
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"\s*:?|[[\]{},]/gsu)) {
    const inside = open.at(-1);
    if (token === '{' || token === '[') {
      const place = inside === undefined ? '' : placeIn(inside);
      open.push({ place, keys: token === '{' ? new Set() : undefined, key: '', index: 0 });
    } else if (token === '}' || token === ']') open.pop();
    else if (inside === undefined) continue;
    else if (token === ',') inside.index++;
    else if (token.endsWith(':') && inside.keys !== undefined) {
      inside.key = String(JSON.parse(token.slice(0, -1)));
      if (inside.keys.has(inside.key)) repeated.push(placeIn(inside));
      inside.keys.add(inside.key);
    }
  }
  return repeated;
}

function placeIn({
  place,
  keys,
  key,
  index,
}: {
  place: string;
  keys: unknown;
  key: string;
  index: number;
}): string {
  if (keys === undefined) return `${place}[${index}]`;
  return place === '' ? key : `${place}.${key}`;
}
