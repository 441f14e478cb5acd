import { describe, expect, it } from 'vitest';
import { count } from '../testing/values.ts';
import { reasonGroups } from './exit-reasons.ts';

describe('reasonGroups', () => {
  it('groups the reasons that occur by what they say of the exit', () => {
    const groups = reasonGroups([
      { exitReason: 'OWN_WISH', exits: count(4) },
      { exitReason: 'REGULAR_END', exits: count(20) },
      { exitReason: 'ILLNESS', exits: count(0) },
      { exitReason: 'GOAL_REACHED', exits: count(3) },
    ]);
    expect(groups.map(({ key, reasons }) => [key, ...reasons.map((reason) => reason.key)])).toEqual([
      ['completed', 'regular_end', 'goal_reached'],
      ['dropout', 'own_wish'],
    ]);
  });
});
