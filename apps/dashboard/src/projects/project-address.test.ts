import { describe, expect, it } from 'vitest';
import { projectPath, runPath } from './project-address.ts';

describe('projectPath', () => {
  it('writes a key that is no part of a path', () => {
    expect(projectPath('a/b ä')).toBe('/projects/a%2Fb%20%C3%A4');
  });
});

describe('runPath', () => {
  it('names project, location and number', () => {
    expect(runPath({ project: 'mobil', location: 'gronau', number: '2024/1' })).toBe(
      '/projects/mobil/runs/gronau/2024%2F1',
    );
  });
});
