import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { enteredEvent } from './event-problems.ts';
import { eventTexts } from './event-texts.ts';

const today = toPlainDate('2026-11-27');
const enter = (day: string, text: string) => enteredEvent({ day, text }, { today, events: [] });

describe('enteredEvent', () => {
  it('takes a day up to today with its text', () => {
    expect(enter('2026-11-27', '  Neue   Räume ')).toEqual({
      event: { day: '2026-11-27', text: 'Neue Räume' },
    });
  });

  it('says what is wrong with each field', () => {
    expect(enter('', ' ')).toEqual({
      problems: { day: eventTexts.dayProblem, text: eventTexts.textMissing },
    });
    expect(enter('2026-11-28', 'x')).toEqual({ problems: { day: eventTexts.dayProblem, text: null } });
    expect(enter('1899-12-31', 'x')).toEqual({ problems: { day: eventTexts.dayProblem, text: null } });
    expect(enter('2020-01-01', 'x'.repeat(61))).toEqual({
      problems: { day: null, text: eventTexts.textTooLong },
    });
  });

  it('does not take the same event twice', () => {
    const event = { day: toPlainDate('2020-03-16'), text: 'Schließung' };
    expect(enteredEvent(event, { today, events: [event] })).toEqual({
      problems: { day: null, text: eventTexts.twice },
    });
  });
});
