import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { columnName } from './column-name.ts';

describe('columnName', () => {
  it('is the heading that the office uses', () => {
    const reading = createReading('de');
    expect(columnName('enrolments', { column: 'exited_on', reading })).toBe('Austritt');
    expect(columnName('enrolments', { column: 'unheard_of', reading })).toBe('unheard_of');
    expect(columnName('moods', { column: 'exited_on', reading })).toBe('exited_on');
  });

  it('is the name of the contract in English', () => {
    const reading = createReading('en');
    expect(columnName('enrolments', { column: 'exited_on', reading })).toBe('exited_on');
  });
});
