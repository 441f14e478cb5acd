import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { obstacleWords } from './obstacle.ts';

const words = (message: string, language: 'de' | 'en' = 'de') =>
  obstacleWords({ place: 'enrolments', message }, createReading(language));

describe('obstacleWords', () => {
  it('says in German what the server says in English, with the numbers and the names', () => {
    expect(words('3 changed since by import 7 (data version 9)')).toBe(
      '3 seither geändert durch Lieferung 7 (Datenversion 9)',
    );
    expect(words('1 changed since by data version 12')).toBe('1 seither geändert durch Datenversion 12');
    expect(words('2 of locations that it created: ahaus, bocholt')).toBe(
      '2 hängen an etwas, das diese Lieferung angelegt hat (Standorte): ahaus, bocholt',
    );
    expect(words('12 of runs that it created: a, b and 2 more')).toMatch(/: a, b und 2 weitere$/);
    expect(words('4 rest on exits that it wrote')).toContain('4 ');
    expect(words('1 would come back and share days with spells delivered since')).toContain('1 ');
    expect(words('5 would come back, of runs that ended since: x')).toMatch(/: x$/);
  });

  it('speaks English as well', () => {
    expect(words('3 changed since by import 7 (data version 9)', 'en')).toContain('import 7');
  });

  it.each(['', 'It is withdrawn already.', '3 changed since yesterday', '3 of persons that it created'])(
    'guesses nothing: %j',
    (message) => {
      expect(words(message)).toBeNull();
    },
  );
});
