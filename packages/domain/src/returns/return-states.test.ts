import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../calendar/plain-date.ts';
import {
  type CheckedReturn,
  correctReturn,
  freezeReturn,
  type KeptReturnState,
  prepareReturn,
  type ReturnRelease,
  recordCheck,
  requireBegun,
  signOffReturn,
  stateOfRelease,
} from './return-states.ts';

const figures = 'a'.repeat(64);
const check: CheckedReturn = {
  asOf: toPlainDate('2026-10-10'),
  dataVersion: 7,
  catalogueVersion: 2,
  figures,
  entries: [
    { id: 'quarter_over', findings: 0, comment: null },
    { id: 'stock_flow', findings: 2, comment: 'known, being mended' },
  ],
};
const ada = 'person:ada';
const bob = 'person:bob';
const cleo = 'person:cleo';

const draft = prepareReturn(undefined, { quarter: '2026-Q3', actor: ada });
const checked = recordCheck(draft, { actor: bob, check });
const signed = signOffReturn(checked, { actor: cleo, figures, isFourEyes: true });
const frozen = freezeReturn(signed, { actor: ada, figures });
const releases: Readonly<Record<KeptReturnState | 'none', ReturnRelease | undefined>> = {
  none: undefined,
  draft,
  checked,
  signed_off: signed,
  frozen,
};

const steps = {
  prepare: (current: ReturnRelease | undefined) =>
    prepareReturn(current, { quarter: '2026-Q3', actor: cleo }),
  check: (current: ReturnRelease | undefined) => recordCheck(current, { actor: cleo, check }),
  sign_off: (current: ReturnRelease | undefined) =>
    signOffReturn(current, { actor: cleo, figures, isFourEyes: true }),
  freeze: (current: ReturnRelease | undefined) => freezeReturn(current, { actor: cleo, figures }),
  correct: (current: ReturnRelease | undefined) =>
    correctReturn(current, { actor: cleo, reason: 'late exits' }),
};

/** What a step makes of a state, or why it is refused. */
const became = (step: keyof typeof steps, from: keyof typeof releases): unknown => {
  try {
    return steps[step](releases[from]).state;
  } catch (error) {
    return error instanceof Error && 'refusal' in error ? error.refusal : error;
  }
};

describe('the states of a return', () => {
  it.each([
    ['none', ['draft', 'unknown', 'unknown', 'unknown', 'unknown']],
    ['draft', ['in_progress', 'checked', 'not_checked', 'not_signed_off', 'not_frozen']],
    ['checked', ['in_progress', 'checked', 'signed_off', 'not_signed_off', 'not_frozen']],
    ['signed_off', ['in_progress', 'checked', 'signed_off', 'frozen', 'not_frozen']],
    ['frozen', ['frozen', 'frozen', 'frozen', 'frozen', 'draft']],
  ] as const)('from %s: prepare, check, sign off, freeze, correct make %j', (from, expected) => {
    const made = (['prepare', 'check', 'sign_off', 'freeze', 'correct'] as const).map((step) =>
      became(step, from),
    );
    expect(made).toEqual(expected);
  });

  it('keep who did what, and of which figures', () => {
    expect(frozen).toEqual({
      quarter: '2026-Q3',
      number: 1,
      state: 'frozen',
      reason: null,
      preparedBy: ada,
      checkedBy: bob,
      checkers: [bob],
      signedBy: cleo,
      frozenBy: ada,
      check,
      notes: [],
    });
  });
});

describe('requireBegun', () => {
  it('lets a return be prepared from the first day of its quarter', () => {
    expect(() => requireBegun('2026-Q3', toPlainDate('2026-07-01'))).not.toThrow();
    expect(() => requireBegun('2026-Q3', toPlainDate('2026-06-30'))).toThrow('not begun yet');
  });
});

describe('signOffReturn', () => {
  it.each([ada, bob])('is refused to %s, who prepared or checked it', (actor) => {
    expect(() => signOffReturn(checked, { actor, figures, isFourEyes: true })).toThrow(
      'somebody else has to',
    );
    expect(signOffReturn(checked, { actor, figures, isFourEyes: false })).toMatchObject({ signedBy: actor });
  });

  it('is refused to whoever has a check or words in it, and to a key of nobody', () => {
    const silent = { ...check, entries: check.entries.map((entry) => ({ ...entry, comment: null })) };
    const again = recordCheck(checked, { actor: cleo, check: silent, keepsComments: true });
    expect(again.checkers).toEqual([bob, cleo]);
    for (const actor of [ada, bob, cleo])
      expect(() => signOffReturn(again, { actor, figures, isFourEyes: true })).toThrow(
        'somebody else has to',
      );
    const explained = recordCheck(draft, { actor: bob, check, notes: [{ section: 'years', text: 'x' }] });
    expect(recordCheck(explained, { actor: cleo, check }).checkers).toEqual([bob, cleo]);
    const key = { actor: 'key:1', figures, isFourEyes: false, isPerson: false };
    expect(() => signOffReturn(checked, key)).toThrow('a named person signs it off');
  });

  it('is open again to whoever checked it before a check of which every word is new', () => {
    const again = recordCheck(recordCheck(checked, { actor: cleo, check }), {
      actor: cleo,
      check,
      notes: [],
    });
    expect(again.checkers).toEqual([cleo]);
    expect(signOffReturn(again, { actor: bob, figures, isFourEyes: true }).signedBy).toBe(bob);
  });

  it('needs no comment anew where a second check finds as much as the first', () => {
    const found = (findings: number): CheckedReturn => ({
      ...check,
      entries: [{ id: 'stock_flow', findings, comment: null }],
    });
    const commentAfter = (findings: number, keepsComments: boolean) =>
      recordCheck(checked, { actor: bob, check: found(findings), keepsComments }).check?.entries[0]?.comment;
    expect(commentAfter(2, true)).toBe('known, being mended');
    expect(commentAfter(3, true)).toBeNull();
    expect(commentAfter(2, false)).toBeNull();
  });

  it('is refused while a finding has no comment, and names it', () => {
    const entries = check.entries.map((entry) => ({ ...entry, comment: null }));
    const silent = recordCheck(draft, { actor: bob, check: { ...check, entries } });
    expect(() => signOffReturn(silent, { actor: cleo, figures, isFourEyes: true })).toThrow(
      'commented first: stock_flow',
    );
  });

  it.each([signOffReturn, freezeReturn])(
    'and freezing are refused when the figures are others %#',
    (step) => {
      const current = step === freezeReturn ? signed : checked;
      expect(() => step(current, { actor: cleo, figures: 'b'.repeat(64), isFourEyes: true })).toThrow(
        'check it again',
      );
    },
  );
});

describe('recordCheck', () => {
  it('takes a signature back', () => {
    expect(recordCheck(signed, { actor: ada, check })).toMatchObject({ state: 'checked', signedBy: null });
  });
});

describe('the notes of a return', () => {
  const notes = [{ section: 'years', text: 'Two places were added.' }];

  it('are kept by a check, and stay through one that brings none', () => {
    const noted = recordCheck(draft, { actor: bob, check, notes });
    expect(noted.notes).toEqual(notes);
    expect(recordCheck(noted, { actor: bob, check }).notes).toEqual(notes);
    expect(recordCheck(noted, { actor: bob, check, notes: [] }).notes).toEqual([]);
  });

  it('change by a check alone, which takes a signature back', () => {
    const changed = recordCheck(signed, { actor: bob, check, notes });
    expect(changed).toMatchObject({ state: 'checked', signedBy: null, notes });
    expect(() => recordCheck(frozen, { actor: bob, check, notes })).toThrow('never changes');
  });

  it('are written anew for a correction', () => {
    const noted = recordCheck(draft, { actor: bob, check, notes });
    const whole = freezeReturn(signOffReturn(noted, { actor: cleo, figures, isFourEyes: true }), {
      actor: ada,
      figures,
    });
    expect([whole.notes, correctReturn(whole, { actor: bob, reason: 'late exits' }).notes]).toEqual([
      notes,
      [],
    ]);
  });
});

describe('correctReturn', () => {
  it('begins the next release with its reason and none of the signatures', () => {
    const next = correctReturn(frozen, { actor: bob, reason: 'late exits' });
    expect(next).toEqual({ ...draft, number: 2, preparedBy: bob, reason: 'late exits' });
  });
});

describe('stateOfRelease', () => {
  it.each([
    [1, 1, 'frozen'],
    [1, 2, 'corrected'],
    [2, 2, 'frozen'],
  ])('calls release %i frozen until a later one is; beside release %i it is %s', (number, last, state) => {
    expect(stateOfRelease({ state: 'frozen', number }, last)).toBe(state);
  });

  it('calls a release that is not frozen what it is', () => {
    expect(stateOfRelease(checked, 1)).toBe('checked');
    expect(stateOfRelease(draft, undefined)).toBe('draft');
  });
});
