import { chromium } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { chromiumLaunch, findChromium } from './browser.ts';

describe('findChromium', () => {
  it('takes the browser that CHROME_PATH names', () => {
    expect(findChromium({ CHROME_PATH: process.execPath })).toBe(process.execPath);
  });

  it('refuses a CHROME_PATH without a file', () => {
    expect(() => findChromium({ CHROME_PATH: '/no/such/browser' })).toThrow('CHROME_PATH names no file');
  });
});

describe('chromiumLaunch', () => {
  it('launches a browser that renders a page', async () => {
    const browser = await chromium.launch(chromiumLaunch());
    try {
      const page = await browser.newPage();
      await page.setContent('<h1>Neue Wege</h1>');
      expect(await page.getByRole('heading').textContent()).toBe('Neue Wege');
    } finally {
      await browser.close();
    }
  }, 60_000);
});
