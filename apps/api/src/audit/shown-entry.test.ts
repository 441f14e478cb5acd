import { describe, expect, it } from 'vitest';
import { questionAlarmIds, questionAlarms } from '../alarms/question-alarms.ts';
import { testAsker } from '../testing/test-asker.ts';
import { actionOf, detailFor, labelOf } from './shown-entry.ts';

const delivery = {
  action: 'import',
  detail: {
    status: 'stored',
    importId: 7,
    files: [{ kind: 'enrolments', rows: 1, sha256: 'ab' }],
    counts: { added: 1, changed: 0 },
  },
};

describe('detailFor', () => {
  it.each([
    ['an administrator', testAsker({ roles: ['admin'] })],
    ['a steward of one location', testAsker({ roles: ['admin', 'steward'], locations: ['nord'] })],
  ])('leaves out for %s how many records a delivery brought', (_, asker) => {
    expect(detailFor(asker, delivery)).toEqual({
      status: 'stored',
      importId: 7,
      files: [{ kind: 'enrolments', sha256: 'ab' }],
    });
    const withdrawal = { action: 'withdrawal', detail: { importId: 7, ended: 1, restored: 0 } };
    expect(detailFor(asker, withdrawal)).toEqual({ importId: 7 });
    const rekeying = { action: 'rekeying', detail: { keyVersion: 2, people: 1, unknown: 0, unlisted: 0 } };
    expect(detailFor(asker, rekeying)).toEqual({ keyVersion: 2 });
  });

  it('shows all of it to whoever sees the imports of all locations', () => {
    expect(detailFor(testAsker({ roles: ['admin', 'steward'] }), delivery)).toEqual(delivery.detail);
  });

  it('shows the rest as it is', () => {
    const entry = { action: 'question', detail: { by: ['location'], counts: 1, where: { year: [2023] } } };
    expect(detailFor(testAsker({ roles: ['admin'] }), entry)).toEqual(entry.detail);
  });
});

describe('labelOf', () => {
  it('says of unusual questions what is unusual', () => {
    for (const id of questionAlarmIds) {
      const { de, en } = labelOf({ action: 'unusual_questions', detail: { kind: id } });
      expect([de, en]).toEqual([
        `Auffällige Fragen: ${questionAlarms[id].label.de}`,
        `Unusual questions: ${questionAlarms[id].label.en}`,
      ]);
    }
  });

  it('says of everything else what it is called', () => {
    expect(labelOf({ action: 'alarm', detail: { kind: 'burst' } }).de).toBe('Alarm');
    expect(labelOf({ action: 'unusual_questions', detail: { kind: 'toString' } }).de).toBe(
      'Auffällige Fragen',
    );
  });
});

describe('actionOf', () => {
  it('knows every action of the list and no other', () => {
    expect(actionOf({ action: 'sign_in' })).toBe('sign_in');
    expect(() => actionOf({ action: 'toString' })).toThrow('not known');
  });
});
