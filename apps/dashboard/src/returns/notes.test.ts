import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { changedNotes, noteProblems, sectionLabel } from './notes.ts';

const entering = (texts: Readonly<Record<string, string>>) => (name: string) => texts[name] ?? '';
const notes = [{ section: 'years', text: 'Ein Standort kam hinzu.' }];

describe('changedNotes', () => {
  it('makes a paragraph of what was entered, in the order of the sections', () => {
    const entered = entering({
      'note runs': ' Zwei\n\nZeilen ',
      'note quarters': 'Eine',
      'note years': '  ',
    });
    expect(changedNotes(entered, { notes })).toEqual([
      { section: 'quarters', text: 'Eine' },
      { section: 'runs', text: 'Zwei Zeilen' },
    ]);
  });

  it('is nothing where it is what was said before', () => {
    expect(changedNotes(entering({ 'note years': 'Ein Standort kam hinzu.\n' }), { notes })).toBeUndefined();
    expect(changedNotes(entering({}), { notes: [] })).toBeUndefined();
  });

  it('takes back what was emptied', () => {
    expect(changedNotes(entering({}), { notes })).toEqual([]);
  });
});

describe('noteProblems', () => {
  const problems = (text: string) => noteProblems(entering({ 'note years': text }), createReading('de'));

  it('counts characters of the one paragraph, as the server does', () => {
    expect(problems(`${'😀'.repeat(1998)}\n\n a \n`)).toBeNull();
    expect(problems(`${'😀'.repeat(1999)}\n\n a \n`)).toEqual({
      'note years': 'Höchstens 2.000 Zeichen; es sind 2.001. Kürzen Sie die Erläuterung.',
    });
  });
});

describe('sectionLabel', () => {
  it('names a section, and one that is no more by its id', () => {
    expect(sectionLabel('years').de).toBe('Jahre');
    expect(sectionLabel('past').de).toBe('past');
  });
});
