import { expect } from 'vitest';

/** A list that holds these among others. */
export function listWith(...items: readonly unknown[]): unknown {
  return expect.arrayContaining([...items]);
}

/** A record that has these members among others. */
export function recordWith(members: Readonly<Record<string, unknown>>): unknown {
  return expect.objectContaining(members);
}

/** A text that contains this, or matches it. */
export function textWith(part: string | RegExp): unknown {
  return typeof part === 'string' ? expect.stringContaining(part) : expect.stringMatching(part);
}

/** A number that is this when rounded to two digits. */
export function about(value: number): unknown {
  return expect.closeTo(value, 2);
}

/** Any number. */
export function someNumber(): unknown {
  return expect.any(Number);
}
