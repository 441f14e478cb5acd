import { browserTests } from '@neue-wege/vitest/browser';

export default browserTests({
  testDir: 'e2e',
  outputDir: '.reports/test-results',
  globalSetup: './e2e/testing/demo-store-setup.ts',
  timeout: 30_000,
  use: { locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport: { width: 1280, height: 900 } },
});
