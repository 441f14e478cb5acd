import { describe, expect, it } from 'vitest';
import { deliveryFileKinds, deliveryFiles } from '../delivery.ts';
import type { DeliveryFileDefinition } from '../delivery-columns.ts';
import { foldHeading, foldWord } from '../fold-text.ts';
import { doubtfulHeadings } from './doubtful-headings.ts';
import { doubtfulWords } from './doubtful-words.ts';
import { omittedHeadings } from './omitted-headings.ts';

const definitions: Readonly<Record<string, DeliveryFileDefinition>> = deliveryFiles;
const columnsOf = (file: string): DeliveryFileDefinition['columns'] => definitions[file]?.columns ?? [];

describe('doubtfulWords', () => {
  it.each(doubtfulWords)(
    '$column: $words could mean codes of the column, and are read as the first or not at all',
    (doubt) => {
      const found = deliveryFileKinds.flatMap(columnsOf).filter(({ name }) => name === doubt.column);
      expect(found).not.toEqual([]);
      for (const column of found) {
        if (column.type !== 'one_of') throw new Error(`${column.name} has no codes`);
        expect(column.values).toEqual(expect.arrayContaining([...doubt.codes]));
        for (const word of doubt.words) {
          expect([undefined, doubt.codes[0]]).toContain(column.words[foldWord(word)]);
        }
      }
    },
  );

  it('stand once each', () => {
    const all = doubtfulWords.flatMap(({ column, words }) =>
      words.map((word) => `${column} ${foldWord(word)}`),
    );
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('doubtfulHeadings', () => {
  it.each(doubtfulHeadings)(
    '$headings: are known to none of $files, and could mean columns of them',
    (doubt) => {
      for (const file of doubt.files) {
        const columns = columnsOf(file);
        const known = columns.flatMap(({ name, aliases }) => [name, ...aliases].map(foldHeading));
        expect(known.filter((heading) => doubt.headings.map(foldHeading).includes(heading))).toEqual([]);
        expect(columns.some(({ name }) => doubt.columns.includes(name))).toBe(true);
      }
      const all = doubt.files.flatMap(columnsOf).map(({ name }) => name);
      expect(all).toEqual(expect.arrayContaining([...doubt.columns]));
    },
  );

  it('stand once each for a kind of file', () => {
    const all = doubtfulHeadings.flatMap(({ headings, files }) =>
      files.flatMap((file) => headings.map((heading) => `${file} ${foldHeading(heading)}`)),
    );
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('omittedHeadings', () => {
  it('are no headings of files about people', () => {
    const known = new Set(
      ['enrolments', 'observations', 'spells', 'coverage'].flatMap((file) =>
        columnsOf(file).flatMap(({ name, aliases }) => [name, ...aliases].map(foldHeading)),
      ),
    );
    const all = omittedHeadings.flatMap(({ headings }) => headings.map(foldHeading));
    expect(all.filter((heading) => known.has(heading))).toEqual([]);
    expect(all.filter((heading, at) => heading === '' || all.indexOf(heading) !== at)).toEqual([]);
  });
});
