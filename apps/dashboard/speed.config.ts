import { browserTests } from '@neue-wege/vitest/browser';

export default browserTests({
  testDir: 'e2e',
  outputDir: '.reports/test-results',
  testMatch: /speed\.ts$/,
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: 'line',
  use: { locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport: { width: 1280, height: 900 } },
});
