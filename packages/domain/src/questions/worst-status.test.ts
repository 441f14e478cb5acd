import { describe, expect, it } from 'vitest';
import { worstStatus } from './worst-status.ts';

describe('worstStatus', () => {
  it('goes by the precedence of the states, not by their order here', () => {
    expect(worstStatus(['FINAL', 'NOT_MATURE', 'PRELIMINARY'])).toBe('NOT_MATURE');
    expect(worstStatus(['UNCERTAIN', 'CONFIDENTIAL', 'NOT_APPLICABLE'])).toBe('CONFIDENTIAL');
  });

  it('is final where nothing is to be said', () => {
    expect(worstStatus([])).toBe('FINAL');
  });
});
