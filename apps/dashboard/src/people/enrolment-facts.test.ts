import { describe, expect, it } from 'vitest';
import type { PersonEnrolmentFragment } from '../generated/graphql.ts';
import { createReading } from '../reading/reading.ts';
import { enrolmentFacts, observationCells, runText, standingOf } from './enrolment-facts.ts';

const de = createReading('de');

const enrolment: PersonEnrolmentFragment = {
  id: 'E1',
  run: {
    number: '2026-1',
    project: { de: 'Neue Wege', en: 'New Ways' },
    location: { de: 'Bocholt', en: 'Bocholt' },
  },
  assignedOn: null,
  plannedStartOn: null,
  enteredOn: '2026-01-15',
  plannedExitOn: null,
  exitedOn: '2026-06-28',
  exitReason: 'REGULAR_END',
  ageBand: '25_34',
  sex: 'UNKNOWN',
  singleParent: 'UNKNOWN',
  longTermRecipient: 'NO',
  inReceiptAtEntry: 'YES',
  residence: { name: 'Rhede' },
  progressAtEntry: 1,
  progressAtExit: null,
  recordedOn: null,
  observations: [],
};

describe('standingOf', () => {
  it('tells whoever never began from whoever is there', () => {
    expect(standingOf({ enteredOn: null, exitedOn: null })).toBe('neverStarted');
    expect(standingOf({ enteredOn: null, exitedOn: '2026-01-01' })).toBe('neverStarted');
    expect(standingOf({ enteredOn: '2026-01-01', exitedOn: null })).toBe('present');
    expect(standingOf(enrolment)).toBe('left');
  });
});

describe('runText', () => {
  it('has the names of the language', () => {
    expect(runText(enrolment, createReading('en'))).toBe('New Ways 2026-1, Bocholt');
  });
});

describe('enrolmentFacts', () => {
  it('tells what was delivered and leaves out what is not known', () => {
    expect(enrolmentFacts(enrolment, de).map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Eintritt: 15.01.2026',
      'Austritt: 28.06.2026',
      'Austrittsgrund: Reguläres Ende',
      'Bezug beim Eintritt: Ja',
      'Langzeitbezug: Nein',
      'Alter beim Eintritt: 25 bis 34',
      'Wohnort: Rhede',
      'Stufe beim Eintritt und Austritt: 1 → –',
    ]);
  });

  it('says that the reason of an exit is not known', () => {
    const facts = enrolmentFacts({ ...enrolment, exitReason: 'UNKNOWN' }, de);
    expect(facts.find(({ label }) => label === 'Austrittsgrund')?.value).toBe('Unbekannt');
  });
});

describe('observationCells', () => {
  it('says unknown in words and nothing as a dash', () => {
    const observation = {
      monthsAfterExit: 6,
      observedOn: '2026-12-28',
      inReceipt: 'NO',
      employment: null,
      unemployed: 'UNKNOWN',
      exclusion: null,
    } as const;
    expect(observationCells(observation, de)).toEqual({
      when: '6 Monate nach Austritt, 28.12.2026',
      cells: ['Nein', '–', 'Unbekannt', '–'],
    });
  });
});
