import { createHash } from 'node:crypto';
import type { AuditValue } from '@neue-wege/domain';

const longestText = 80;
const longestList = 200;

/**
 * An argument as it is kept: without what was left out, its members in one order. Keys are short; a longer text, or a longer
 * list, is kept as its hash, so that nobody writes what they like into the audit.
 */
export function keptValue(value: unknown): AuditValue {
  if (typeof value === 'string') return value.length <= longestText ? value : hashOf(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value))
    return value.length <= longestList ? value.map(keptValue) : hashOf(JSON.stringify(value));
  return typeof value === 'object' && value !== null ? keptMembers(value) : null;
}

/** {@link keptValue} of an object. */
export function keptMembers(value: object): Readonly<Record<string, AuditValue>> {
  const members = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  return Object.fromEntries(
    members
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, keptValue(member)]),
  );
}

function hashOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
