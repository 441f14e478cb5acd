import { describe, expect, it } from 'vitest';
import { repeatedKeys } from './repeated-keys.ts';

describe('repeatedKeys', () => {
  it('finds none where every key stands once in its object', () => {
    expect(repeatedKeys('{"a":{"b":1,"c":[{"b":1},{"b":2}]},"b":"a:{\\"a\\":1}"}')).toEqual([]);
    expect(repeatedKeys('[1,"a",[]]')).toEqual([]);
  });

  it('names the place of each that comes again, however it is written', () => {
    expect(repeatedKeys('{"a":1,"b":{"x":1,"\\u0078":2},"c":[0,{"y":1,"y" :2}],"a":3}')).toEqual([
      'b.x',
      'c[1].y',
      'a',
    ]);
  });
});
