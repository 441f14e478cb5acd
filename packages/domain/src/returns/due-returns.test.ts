import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../calendar/plain-date.ts';
import { beginDueReturn, type DueReturn, dueReturns, isReturnDue, type KnownRelease } from './due-returns.ts';
import { freezeReturn, prepareReturn, recordCheck, signOffReturn } from './return-states.ts';

const day = toPlainDate;
const actor = 'schedule';
const waited: DueReturn = { quarter: '2026-Q2', occasion: 'waiting_over', since: day('2026-09-30') };
const closed: DueReturn = { quarter: '2026-Q3', occasion: 'quarter_closed', since: day('2026-10-01') };
const release = (state: KnownRelease['state'], preparedOn: string, number = 1): KnownRelease => ({
  number,
  state,
  preparedOn: day(preparedOn),
});

describe('dueReturns', () => {
  it.each([
    ['2026-10-01', [waited, closed]],
    ['2026-12-29', [waited, closed]],
    [
      '2026-12-30',
      [
        { quarter: '2026-Q3', occasion: 'waiting_over', since: '2026-12-30' },
        { quarter: '2026-Q3', occasion: 'quarter_closed', since: '2026-10-01' },
      ],
    ],
    [
      '2027-01-01',
      [
        { quarter: '2026-Q3', occasion: 'waiting_over', since: '2026-12-30' },
        { quarter: '2026-Q4', occasion: 'quarter_closed', since: '2027-01-01' },
      ],
    ],
  ])('names on %s the quarter that ended last, and the one whose waiting time did', (today, due) => {
    expect(dueReturns(day(today))).toEqual(due);
  });
});

describe('isReturnDue', () => {
  it('begins what there is none of', () => {
    expect([isReturnDue(closed, []), isReturnDue(waited, [])]).toEqual([true, true]);
  });

  it('begins again after the waiting time what was frozen before, once', () => {
    const before = release('frozen', '2026-07-02');
    expect(isReturnDue(waited, [before])).toBe(true);
    expect(isReturnDue(waited, [release('draft', '2026-09-30', 2), before])).toBe(false);
    expect(isReturnDue(waited, [release('frozen', '2026-09-30', 2), before])).toBe(false);
    expect(isReturnDue(waited, [release('frozen', '2027-01-02')])).toBe(false);
  });

  it('leaves alone what is on its way, and what is frozen of a quarter that is just over', () => {
    for (const state of ['draft', 'checked', 'signed_off', 'frozen'] as const)
      expect(isReturnDue(closed, [release(state, '2026-10-01')])).toBe(false);
    expect(isReturnDue(waited, [release('checked', '2026-07-02')])).toBe(false);
  });
});

describe('beginDueReturn', () => {
  const draft = prepareReturn(undefined, { quarter: '2026-Q2', actor });
  const check = { asOf: day('2026-07-05'), dataVersion: 1, catalogueVersion: 2, figures: 'f', entries: [] };
  const signed = signOffReturn(recordCheck(draft, { actor, check }), {
    actor,
    figures: 'f',
    isFourEyes: false,
  });
  const frozen = freezeReturn(signed, { actor, figures: 'f' });

  it('begins the first release, and after a frozen one the next with its reason', () => {
    expect(beginDueReturn(undefined, { due: closed, newest: undefined, actor })).toMatchObject({
      quarter: '2026-Q3',
      number: 1,
      preparedBy: actor,
    });
    expect(
      beginDueReturn(frozen, { due: waited, newest: release('frozen', '2026-07-02'), actor }),
    ).toMatchObject({ number: 2, reason: 'Die Wartezeit für Nachmeldungen ist abgelaufen.' });
  });

  it('is refused where somebody was faster', () => {
    expect(() => beginDueReturn(draft, { due: closed, newest: undefined, actor })).toThrow(
      'being prepared already',
    );
    const newest = release('frozen', '2026-07-02', 2);
    expect(() => beginDueReturn(frozen, { due: waited, newest, actor })).toThrow('being prepared already');
  });
});
