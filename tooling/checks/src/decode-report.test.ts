import { describe, expect, it } from 'vitest';
import { decodeReport } from './decode-report.ts';

const vitest = {
  success: true,
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};
const playwright = { errors: [], stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } };
const read = (report: unknown): unknown => decodeReport(JSON.stringify(report));

describe('decodeReport', () => {
  it('counts the tests of Vitest and of Playwright, and plain counts', () => {
    expect(read(vitest)).toEqual({ passed: 7, failed: 0, failures: [] });
    expect(read(playwright)).toEqual({ passed: 3, failed: 0 });
    expect(read({ passed: 120, failed: 2 })).toEqual({ passed: 120, failed: 2 });
  });

  it('counts what was skipped as failed', () => {
    expect(read({ ...vitest, numPendingTests: 1, numTodoTests: 1 })).toMatchObject({ passed: 7, failed: 2 });
    expect(read({ ...playwright, stats: { ...playwright.stats, skipped: 1 } })).toEqual({
      passed: 3,
      failed: 1,
    });
  });

  it('counts a file without tests that could not be loaded as failed', () => {
    expect(read({ ...vitest, success: false, numPassedTests: 0 })).toMatchObject({ passed: 0, failed: 1 });
    expect(read({ ...playwright, errors: [{ message: 'no such module' }] })).toEqual({
      passed: 3,
      failed: 1,
    });
  });

  it('names what failed with the first line of the reason', () => {
    const results = [
      {
        name: 'a.test.ts',
        message: '',
        assertionResults: [
          { fullName: 'add sums', status: 'failed', failureMessages: ['Error: 3\n  at a'] },
          { fullName: 'add counts', status: 'passed', failureMessages: [] },
        ],
      },
      { name: 'b.test.ts', message: 'Cannot find module', assertionResults: [] },
    ];
    expect(read({ ...vitest, success: false, testResults: results })).toMatchObject({
      failures: ['a.test.ts: add sums: Error: 3', 'b.test.ts: Cannot find module'],
    });
  });

  it('refuses a report of an unknown kind', () => {
    expect(() => read({ tests: 3 })).toThrow('no known runner');
  });
});
