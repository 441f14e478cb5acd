/** How many checks a runner made, and how they ended. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What did not pass, by name, with the first line of what went wrong; absent where the runner names nothing. */
  readonly failures?: readonly string[];
}

interface VitestFile {
  readonly name: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages?: readonly string[] | null;
  }[];
}

interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly VitestFile[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/**
 * Reads the JSON report of Vitest, of Playwright or `{ "passed", "failed" }`.
 *
 * What was skipped counts as failed, as does a test that passed at the second attempt only, or a file that could not
 * be loaded.
 */
export function decodeReport(text: string): Count {
  const report = JSON.parse(text) as Partial<VitestReport & PlaywrightReport & Count>;
  if (isVitest(report)) {
    const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
    return {
      passed: report.numPassedTests,
      failed: Math.max(failed, report.success ? 0 : 1),
      failures: report.testResults.flatMap(failuresOf),
    };
  }
  if (isPlaywright(report)) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: Math.max(unexpected + flaky + skipped, report.errors.length) };
  }
  const { passed, failed } = report;
  if (passed === undefined || failed === undefined) throw new Error('a report that no known runner wrote');
  return { passed, failed };
}

function failuresOf({ name, message, assertionResults }: VitestFile): readonly string[] {
  const tests = assertionResults
    .filter(({ status }) => status !== 'passed')
    .map(({ fullName, status, failureMessages }) =>
      line(name, `${fullName}: ${failureMessages?.[0] ?? status}`),
    );
  return tests.length === 0 && message !== '' ? [line(name, message)] : tests;
}

function line(place: string, text: string): string {
  return `${place}: ${text.split('\n', 1)[0] ?? ''}`;
}

const isVitest = (report: Partial<VitestReport>): report is VitestReport =>
  report.numPassedTests !== undefined;
const isPlaywright = (report: Partial<PlaywrightReport>): report is PlaywrightReport =>
  report.stats !== undefined;
