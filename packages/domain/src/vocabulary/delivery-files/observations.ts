import { employmentStatuses, exclusions } from '../codes.ts';
import type { DeliveryFileDefinition } from '../delivery-columns.ts';
import { employmentWords, exclusionWords } from '../delivery-words.ts';
import { codedCells } from './coded-cells.ts';
import { enrolmentKey, location, participant, project, run } from './identity-columns.ts';

/** What was seen of people after their exit. */
export const observations = {
  oneOf: ['months_after_exit', 'observed_on'],
  columns: [
    participant,
    run,
    location,
    project,
    enrolmentKey,
    {
      name: 'months_after_exit',
      type: 'integer',
      min: 0,
      max: 120,
      aliases: [
        'Monate nach Austritt',
        'Monat nach Austritt',
        'Monate nach Ende',
        'Monate nach Maßnahmeende',
      ],
      example: '6',
    },
    {
      name: 'observed_on',
      type: 'date',
      aliases: [
        'Beobachtet am',
        'Erhoben am',
        'Erhebungsdatum',
        'Befragt am',
        'Befragungsdatum',
        'Nachbefragung am',
        'Verbleibsdatum',
        'Verbleib am',
        'Stichtag',
      ],
      example: '2024-12-28',
    },
    {
      name: 'in_receipt',
      type: 'flag',
      aliases: [
        'Leistungsbezug',
        'Im Leistungsbezug',
        'Leistungsbezug (ja/nein)',
        'Leistungsbezug am Stichtag',
        'Leistungsbezug SGB II',
        'SGB-II-Bezug',
        'SGB-II-Leistungsbezug',
        'Bürgergeldbezug',
        'Bezug von Bürgergeld',
        'Bezieht Bürgergeld',
        'ALG-II-Bezug',
      ],
      example: 'no',
    },
    {
      name: 'employment',
      ...codedCells(employmentStatuses, employmentWords),
      aliases: [
        'Beschäftigung',
        'Beschäftigungsstatus',
        'Beschäftigungsart',
        'Art der Beschäftigung',
        'Erwerbsstatus',
        'Verbleib',
        'Verbleibsstatus',
      ],
      example: 'svb',
    },
    {
      name: 'unemployed',
      type: 'flag',
      aliases: ['Arbeitslos', 'Arbeitslos gemeldet', 'Arbeitslos (ja/nein)', 'Arbeitslosmeldung'],
      example: 'no',
    },
    {
      name: 'exclusion',
      ...codedCells(exclusions, exclusionWords),
      aliases: ['Ausschluss', 'Ausschlussgrund'],
      example: '',
    },
  ],
} as const satisfies DeliveryFileDefinition;
