import { exitReasons, yesNo } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { labelOf } from './label-of.ts';

describe('labelOf', () => {
  it('finds the label of the list', () => {
    expect(labelOf(exitReasons, 'REGULAR_END').de).toBe('Reguläres Ende');
    expect(labelOf(yesNo, 'NO').en).toBe('No');
  });

  it('calls what is in no list by itself', () => {
    expect(labelOf(yesNo, 'PERHAPS').de).toBe('PERHAPS');
  });
});
