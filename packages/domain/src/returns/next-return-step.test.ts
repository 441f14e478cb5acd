import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../calendar/plain-date.ts';
import { nextReturnStep } from './next-return-step.ts';
import {
  type CheckedReturn,
  freezeReturn,
  prepareReturn,
  type ReturnRelease,
  recordCheck,
  signOffReturn,
} from './return-states.ts';

const figures = 'a'.repeat(64);
const check: CheckedReturn = {
  asOf: toPlainDate('2026-10-10'),
  dataVersion: 7,
  catalogueVersion: 2,
  figures,
  entries: [{ id: 'stock_flow', findings: 2, comment: 'known' }],
};
const silent: CheckedReturn = { ...check, entries: [{ id: 'stock_flow', findings: 2, comment: null }] };
const ada = 'person:ada';
const bob = 'person:bob';

const draft = prepareReturn(undefined, { quarter: '2026-Q3', actor: ada });
const checked = recordCheck(draft, { actor: ada, check });
const signed = signOffReturn(checked, { actor: bob, figures, isFourEyes: true });
const frozen = freezeReturn(signed, { actor: ada, figures });

describe('nextReturnStep', () => {
  it.each([
    ['draft', draft, 'check'],
    ['checked', checked, 'sign_off'],
    ['signed off', signed, 'freeze'],
    ['frozen', frozen, 'correct'],
  ])('after %s is open to whoever had no part in it', (_name, release: ReturnRelease, step) => {
    expect(nextReturnStep(release, { actor: bob, isFourEyes: true })).toEqual({ step, refusal: null });
  });

  it('tells whoever prepared or checked that somebody else signs off', () => {
    expect(nextReturnStep(checked, { actor: ada, isFourEyes: true }).refusal).toBe('same_person');
    expect(nextReturnStep(checked, { actor: ada, isFourEyes: false }).refusal).toBeNull();
  });

  it('tells that a finding has no comment', () => {
    const release = recordCheck(draft, { actor: ada, check: silent });
    expect(nextReturnStep(release, { actor: bob, isFourEyes: true }).refusal).toBe('uncommented');
  });
});
