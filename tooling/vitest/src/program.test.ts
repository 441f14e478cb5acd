import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProgram } from './program.ts';

describe('findProgram', () => {
  it('takes the first program of that name that PATH lists', () => {
    const path = `/no/such/folder:${dirname(process.execPath)}`;
    expect(findProgram(basename(process.execPath), { path })).toBe(process.execPath);
  });

  it('says how to get what cannot be installed', () => {
    expect(() => findProgram('curl', { path: '/no/such/folder', mayInstall: false })).toThrow('Install it');
  });
});
