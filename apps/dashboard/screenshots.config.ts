import { browserTests } from '@neue-wege/vitest/browser';

export default browserTests({
  testDir: 'e2e',
  outputDir: '.reports/test-results',
  testMatch: /screenshots\.ts$/,
  globalSetup: './e2e/testing/demo-store-setup.ts',
  timeout: 60_000,
  reporter: 'list',
  use: { locale: 'de-DE', timezoneId: 'Europe/Berlin' },
});
