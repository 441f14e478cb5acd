import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { answeredRules, findingCounts } from '../testing/quality-answers.ts';
import { findingsMessage, findingsTold } from './finding-text.ts';
import { findingsOf } from './findings.ts';

const reading = createReading('de');

describe('findingsMessage', () => {
  it('says how many rules found something, and which most', () => {
    expect(findingsMessage(findingsOf(answeredRules), reading)).toBe(
      '2 von 3 Regeln haben Befunde, darunter kein Fehler, der Zahlen falsch macht. Am häufigsten: „Späte Erfassung“ mit 12 von 60 (20,0\u00a0%).',
    );
  });

  it('says that nothing was found', () => {
    expect(findingsMessage(findingsOf(answeredRules.slice(0, 1)), reading)).toBe(
      'Keine der 1 Regeln hat etwas gefunden.',
    );
  });
});

describe('findingsTold', () => {
  it('has a share only where enough was checked', () => {
    expect(findingsTold(findingCounts(3, 8), reading)).toBe('3 von 8');
    expect(findingsTold(findingCounts(3, 20), reading)).toBe('3 von 20 (15\u00a0%)');
  });

  it('says why there are no counts', () => {
    expect(findingsTold(findingCounts(0, 0), reading)).toBe('nicht sinnvoll');
  });
});
