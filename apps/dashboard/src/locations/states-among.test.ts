import { describe, expect, it } from 'vitest';
import { absentRate, preliminary, rate } from '../testing/values.ts';
import { statesAmong } from './states-among.ts';

describe('statesAmong', () => {
  it('has each state once, in the order of the catalogue, without final', () => {
    const some = [preliminary(rate(1, 10)), absentRate('CONFIDENTIAL'), null, rate(1, 10), rate(1, 9)];
    expect(statesAmong([...some, ...some])).toEqual(
      statesAmong([rate(1, 9), absentRate('CONFIDENTIAL'), preliminary(rate(1, 10))]),
    );
    expect(statesAmong(some)).toHaveLength(3);
  });
});
