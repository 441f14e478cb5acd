import { employmentStatuses, spellEnds } from '../codes.ts';
import type { DeliveryFileDefinition } from '../delivery-columns.ts';
import { employmentWords, spellEndWords, spellKinds, spellKindWords } from '../delivery-words.ts';
import { codedCells } from './coded-cells.ts';
import { participant, participantOrAll } from './identity-columns.ts';

const kind = {
  name: 'kind',
  ...codedCells(spellKinds, spellKindWords),
  required: true,
  aliases: ['Art', 'Episodenart', 'Art der Episode', 'Zeitraumart', 'Art des Zeitraums'],
  example: 'benefit',
} as const;

/** Stretches of benefit and of work, from the case-management system. */
export const spells = {
  columns: [
    participant,
    kind,
    {
      name: 'starts_on',
      type: 'date',
      required: true,
      aliases: ['Beginn', 'Beginn am', 'Beginndatum', 'Von', 'Anfang', 'Gültig von', 'Gültig ab'],
      example: '2022-03-01',
    },
    {
      name: 'ends_on',
      type: 'date',
      aliases: ['Ende', 'Ende am', 'Endedatum', 'Enddatum', 'Bis', 'Gültig bis'],
      example: '2024-08-31',
    },
    {
      name: 'detail',
      ...codedCells(employmentStatuses, employmentWords),
      aliases: ['Beschäftigungsart', 'Art der Beschäftigung', 'Beschäftigungsstatus', 'Erwerbsstatus'],
      example: '',
    },
    {
      name: 'subsidised',
      type: 'flag',
      aliases: ['Gefördert', 'Geförderte Beschäftigung', 'Gefördert (ja/nein)'],
      example: '',
    },
    {
      name: 'end_reason',
      ...codedCells(spellEnds, spellEndWords),
      aliases: ['Grund des Endes', 'Endegrund', 'Einstellungsgrund', 'Beendigungsgrund', 'Wegfallgrund'],
      example: 'work',
    },
  ],
} as const satisfies DeliveryFileDefinition;

/** For which days the spells are complete: only there does no benefit spell mean no benefit. */
export const coverage = {
  columns: [
    participantOrAll,
    kind,
    {
      name: 'observed_from',
      type: 'date',
      required: true,
      aliases: ['Beobachtet von', 'Beobachtet ab', 'Vollständig von', 'Vollständig ab'],
      example: '2022-01-01',
    },
    {
      name: 'observed_through',
      type: 'date',
      required: true,
      aliases: ['Beobachtet bis', 'Vollständig bis'],
      example: '2024-12-31',
    },
  ],
} as const satisfies DeliveryFileDefinition;
