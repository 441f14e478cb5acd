import { describe, expect, it } from 'vitest';
import { furtherPageAt } from './further-pages.ts';

describe('furtherPageAt', () => {
  it.each([
    ['/locations', '/locations'],
    ['/locations/gronau', '/locations/:key'],
    ['/imports/7', '/imports/:number'],
    ['/imports/job/7', '/imports/job/:id'],
    ['/projects/neue-wege/runs/bocholt/3', '/projects/:key/runs/:location/:number'],
  ])('finds the page of %s', (pathname, path) => {
    expect(furtherPageAt(pathname)?.path).toBe(path);
  });

  it.each(['/', '/nowhere', '/locations/gronau/more'])('finds none for %s', (pathname) => {
    expect(furtherPageAt(pathname)).toBeUndefined();
  });
});
