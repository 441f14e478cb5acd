import { describe, expect, it } from 'vitest';
import { changedNotes, sectionLabel } from './notes.ts';

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

describe('sectionLabel', () => {
  it('names a section, and one that is no more by its id', () => {
    expect(sectionLabel('years').de).toBe('Jahre');
    expect(sectionLabel('past').de).toBe('past');
  });
});
