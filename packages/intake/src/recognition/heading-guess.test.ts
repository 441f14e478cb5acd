import { describe, expect, it } from 'vitest';
import { looksLikeData, separatorIn } from './heading-guess.ts';

describe('separatorIn', () => {
  it.each([
    ['location|name', 'the file seems to separate by vertical bars'],
    ['Kundennummer:Durchlauf', 'the file seems to separate by colons'],
    ['participant run entered_on', 'the file seems to separate by spaces'],
    ['Kundennummer   Durchlauf   Wohnort-AGS', 'the file seems to separate by spaces (fixed width)'],
    ['participant;run;Notiz', 'it stands in quotation marks as a whole'],
  ])('finds what separates %s', (heading, text) => {
    expect(separatorIn(heading)?.en).toBe(text);
  });

  it.each(['Beobachtet am', 'location', 'Erika Mustermann', '', '|||'])('finds nothing in %j', (heading) => {
    expect(separatorIn(heading)).toBeUndefined();
  });
});

describe('looksLikeData', () => {
  it('takes keys, dates, amounts and answers for data, and headings with a short number not', () => {
    expect(
      ['K-1001', '2024-01-05', '1.2.24', '05554008', 'exit_reasonK-1001', '6', ' 5,0 %', 'Nein'].every(
        looksLikeData,
      ),
    ).toBe(true);
    expect(
      ['Monate nach Austritt', 'Status 12 M', 'SGB II', '1. Vorname', 'a-b', '', 'Frage 2', 'Q1'].some(
        looksLikeData,
      ),
    ).toBe(false);
  });
});
