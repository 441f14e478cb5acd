import { browserTests } from '@neue-wege/vitest/browser';

export default browserTests({
  testDir: 'e2e',
  testMatch: 'screenshots.ts',
  timeout: 60_000,
  reporter: 'list',
  use: { locale: 'de-DE', timezoneId: 'Europe/Berlin' },
});
