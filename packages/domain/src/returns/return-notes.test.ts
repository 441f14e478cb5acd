import { describe, expect, it } from 'vitest';
import { longestNote, parseReturnNotes } from './return-notes.ts';
import { returnSections } from './return-sections.ts';

const parse = (notes: Parameters<typeof parseReturnNotes>[0]) => parseReturnNotes(notes, { place: 'notes' });

describe('parseReturnNotes', () => {
  it('orders notes as the sections are, without blanks around them, and drops those that say nothing', () => {
    expect(
      parse([
        { section: 'years', text: ' Zwei Standorte kamen hinzu. ' },
        { section: 'runs', text: '  ' },
        { section: 'quarters', text: '=Größer „als" zuvor' },
      ]),
    ).toEqual([
      { section: 'quarters', text: '=Größer „als" zuvor' },
      { section: 'years', text: 'Zwei Standorte kamen hinzu.' },
    ]);
  });

  it.each([
    ['a section that there is not', [{ section: 'weeks', text: 'a' }], 'no such section'],
    [
      'two notes on a section',
      [
        { section: 'years', text: 'a' },
        { section: 'years', text: 'b' },
      ],
      'a second note',
    ],
    ['a text that is too long', [{ section: 'years', text: 'a'.repeat(longestNote + 1) }], 'at most 2000'],
    ['a line break', [{ section: 'years', text: 'a\nb' }], 'control characters'],
    ['a separator of paragraphs', [{ section: 'years', text: 'a\u2029b' }], 'control characters'],
    ['what nobody can read', [{ section: 'years', text: '\u00AD\u200B' }], 'control characters'],
    ['half a character', [{ section: 'years', text: 'a\uD800b' }], 'control characters'],
    ['what is no character', [{ section: 'years', text: 'a\uFFFEb' }], 'control characters'],
    ['NUL', [{ section: 'years', text: 'a\0b' }], 'control characters'],
    [
      'more notes than sections',
      Array.from({ length: returnSections.length + 1 }, () => ({ section: 'years', text: '' })),
      'at most',
    ],
  ])('refuses %s', (_, notes, message) => {
    expect(() => parse(notes)).toThrow(message);
  });
});
