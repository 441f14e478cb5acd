import { describe, expect, it } from 'vitest';
import { isUnloaded } from './is-unloaded.ts';

describe('isUnloaded', () => {
  it.each([
    'Failed to fetch dynamically imported module: https://wege.example/assets/pathways-page.js',
    'error loading dynamically imported module: https://wege.example/assets/pathways-page.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /assets/pathways-page.css',
  ])('knows a browser that says: %s', (message) => {
    expect(isUnloaded(new TypeError(message))).toBe(true);
  });

  it('leaves a page that fails to draw what it is', () => {
    expect(isUnloaded(new TypeError('Cannot read properties of undefined'))).toBe(false);
    expect(isUnloaded('Failed to fetch')).toBe(false);
  });
});
