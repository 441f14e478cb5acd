import { describe, expect, it } from 'vitest';
import { runKey } from '../vocabulary/directory.ts';
import { ancestorsOf, parentKey } from './table-hierarchies.ts';

describe('parentKey', () => {
  it('finds the period in which a period lies, over several steps', () => {
    expect(parentKey('quarter', { key: '2023-Q1', parent: 'year' })).toBe('2023');
    expect(parentKey('month', { key: '2023-10', parent: 'quarter' })).toBe('2023-Q4');
    expect(parentKey('month', { key: '2023-10', parent: 'year' })).toBe('2023');
  });

  it('reads location and project from a run, decoded', () => {
    const key = runKey({ location: 'a/b', project: '50%2F', number: '1/2' });
    expect(parentKey('run', { key, parent: 'location' })).toBe('a/b');
    expect(parentKey('run', { key, parent: 'project' })).toBe('50%2F');
  });

  it('puts every location, and what lies in it, into all', () => {
    expect(parentKey('location', { key: 'bocholt', parent: 'all' })).toBe('all');
    expect(parentKey('run', { key: 'bocholt/wege/1', parent: 'all' })).toBe('all');
  });

  it('knows no parent where a dimension does not lie in the other', () => {
    expect(parentKey('year', { key: '2023', parent: 'quarter' })).toBeUndefined();
    expect(parentKey('project', { key: 'wege', parent: 'location' })).toBeUndefined();
    expect(parentKey('phase', { key: 'pilot', parent: 'year' })).toBeUndefined();
  });
});

describe('ancestorsOf', () => {
  it('goes up to the coarsest dimension', () => {
    expect(ancestorsOf('month')).toEqual(['quarter', 'year']);
    expect(ancestorsOf('run')).toEqual(['project', 'location']);
    expect(ancestorsOf('location')).toEqual([]);
  });
});
