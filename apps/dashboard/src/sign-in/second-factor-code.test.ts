import { describe, expect, it } from 'vitest';
import { readAppCode, readBackupCode } from './second-factor-code.ts';

describe('readAppCode', () => {
  it('takes six digits, grouped or not', () => {
    expect(['123456', ' 123 456 ', '123-456', '123\u00a0456'].map(readAppCode)).toEqual(
      Array(4).fill('123456'),
    );
  });

  it('takes nothing else', () => {
    expect(['', '12345', '1234567', 'abcdef', '12345a'].map(readAppCode)).toEqual(Array(5).fill(null));
  });
});

describe('readBackupCode', () => {
  it('keeps case and hyphens', () => {
    expect(readBackupCode(' aB3dE-fG4hI ')).toBe('aB3dE-fG4hI');
  });

  it('refuses nothing, and what no code can be', () => {
    expect(readBackupCode('  ')).toBeNull();
    expect(readBackupCode('x'.repeat(65))).toBeNull();
  });
});
