/** A JSON Schema (2020-12). */
interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Whether a value is valid by the keywords of JSON Schema that our published schemas use; any other keyword throws. */
export function isValidJson(value: unknown, schema: JsonSchema): boolean {
  return isValid(value, { schema, root: schema });
}

interface Place {
  readonly schema: JsonSchema;
  readonly root: JsonSchema;
}

function isValid(value: unknown, { schema, root }: Place): boolean {
  const holds = (part: unknown, inner: unknown): boolean => isValid(part, { schema: objectOf(inner), root });
  const properties = objectOf(schema['properties'] ?? {});
  const keywords: Readonly<Record<string, (expected: unknown) => boolean>> = {
    $schema: () => true,
    $defs: () => true,
    title: () => true,
    description: () => true,
    properties: () => true,
    $ref: (path) => holds(value, at(root, String(path))),
    anyOf: (options) => listOf(options).some((option) => holds(value, option)),
    const: (expected) => value === expected,
    enum: (allowed) => listOf(allowed).includes(value),
    type: (type) => typeOf(value) === type,
    pattern: (pattern) => typeof value !== 'string' || new RegExp(String(pattern), 'u').test(value),
    items: (items) => !Array.isArray(value) || value.every((item) => holds(item, items)),
    minItems: (least) => !Array.isArray(value) || value.length >= Number(least),
    maxItems: (most) => !Array.isArray(value) || value.length <= Number(most),
    required: (names) =>
      typeOf(value) !== 'object' ||
      listOf(names).every((name) => Object.hasOwn(objectOf(value), String(name))),
    additionalProperties: (rest) =>
      typeOf(value) !== 'object' ||
      Object.entries(objectOf(value)).every(([name, part]) => {
        if (Object.hasOwn(properties, name)) return holds(part, properties[name]);
        return rest === false ? false : holds(part, rest);
      }),
  };
  return Object.entries(schema).every(([keyword, expected]) => {
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`The keyword ${keyword} is not known here.`);
    return check(expected);
  });
}

function at(root: JsonSchema, path: string): unknown {
  return path
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((part, name) => objectOf(part)[name], root);
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
