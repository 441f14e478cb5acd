import type { DeliveryFileDefinition } from '../delivery-columns.ts';
import { referenceKinds } from '../delivery-words.ts';
import { codedCells } from './coded-cells.ts';
import { location } from './identity-columns.ts';

const year = {
  name: 'year',
  type: 'integer',
  min: 1900,
  max: 2999,
  required: true,
  aliases: ['Jahr'],
  example: '2024',
} as const;
const source = {
  name: 'source',
  type: 'text',
  required: true,
  aliases: ['Quelle', 'Datenquelle'],
  example: 'BA-Statistik',
} as const;

/** Figures of an area from outside, with their source. */
export const referenceValues = {
  oneOf: ['location', 'ags'],
  columns: [
    {
      name: 'kind',
      ...codedCells(referenceKinds, { average_elb: ['ELB', 'Durchschnittliche Zahl der ELB'] }),
      required: true,
      aliases: ['Art', 'Bezugsgröße'],
      example: 'average_elb',
    },
    location,
    { name: 'ags', type: 'ags', aliases: ['AGS', 'Gemeindeschlüssel'], example: '' },
    year,
    { name: 'value', type: 'number', required: true, aliases: ['Wert'], example: '3120.5' },
    source,
  ],
} as const satisfies DeliveryFileDefinition;

/** Agreed values of measures. */
export const targets = {
  columns: [
    { name: 'measure', type: 'key', required: true, aliases: ['Kennzahl'], example: 'enrolments' },
    location,
    year,
    { name: 'value', type: 'number', required: true, aliases: ['Zielwert', 'Wert'], example: '24' },
    { ...source, example: 'Zielvereinbarung' },
    {
      name: 'comment',
      type: 'text',
      aliases: ['Bemerkung', 'Kommentar'],
      example: 'Vereinbart im Januar',
    },
  ],
} as const satisfies DeliveryFileDefinition;
