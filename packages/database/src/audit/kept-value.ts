import { createHash } from 'node:crypto';
import type { AuditValue } from '@neue-wege/domain';

const longestText = 80;
const longestList = 200;

/**
 * A part of a question as the audit keeps it: without what was left out, its members in one order, what stands in the catalogue
 * by its id. Keys are short; a longer text, or a longer
 * list, is kept as its hash, so that nobody writes what they like into the audit.
 */
export function keptValue(value: unknown): AuditValue {
  if (typeof value === 'string') return value.length <= longestText ? value : hashOf(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value))
    return value.length <= longestList ? value.map(keptValue) : hashOf(JSON.stringify(value));
  if (typeof value !== 'object' || value === null) return null;
  return 'label' in value && 'id' in value && typeof value.id === 'string' ? value.id : keptMembers(value);
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
