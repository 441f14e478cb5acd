import { browserTests } from '@neue-wege/vitest/browser';

export default browserTests({
  testDir: 'e2e',
  outputDir: '.reports/test-results',
  timeout: 30_000,
  use: { locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport: { width: 1280, height: 900 } },
});
