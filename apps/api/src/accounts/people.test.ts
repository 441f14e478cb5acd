import { createPgliteDatabase } from '@neue-wege/database/testing';
import type { AuditEntry } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { addPerson } from '../testing/sign-in-people.ts';
import { changePerson, requirePerson } from './people.ts';

describe('changePerson', () => {
  it('keeps that an account was disabled, and that it was enabled again', async () => {
    const database = await createPgliteDatabase();
    const id = await addPerson(database);
    const entries: AuditEntry[] = [];
    const work = { database, record: async (entry: AuditEntry) => void entries.push(entry) };
    for (const kind of ['disable', 'enable'] as const) {
      const person = await requirePerson(work, 'ada@example.de');
      await changePerson(work, { person, change: { kind }, actor: 'test' });
    }
    expect(entries).toEqual([
      { actor: 'test', action: 'account_disabling', detail: { person: id } },
      { actor: 'test', action: 'account_change', detail: { person: id, to: 'enabled' } },
    ]);
  });
});
