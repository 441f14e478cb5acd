import { deliveryModes } from '../codes.ts';
import type { DeliveryFileDefinition } from '../delivery-columns.ts';
import { deliveryModeWords, municipalityRelations, relationWords } from '../delivery-words.ts';
import { codedCells } from './coded-cells.ts';
import { location, project, run } from './identity-columns.ts';

const agsHeadings = [
  'AGS',
  'Gemeindeschlüssel',
  'Amtlicher Gemeindeschlüssel',
  'Gemeindekennziffer',
] as const;

/** Places where runs are held. */
export const locations = {
  columns: [
    { ...location, required: true },
    { name: 'name', type: 'text', aliases: ['Name', 'Bezeichnung', 'Standortname'], example: 'Bocholt' },
    { name: 'ags', type: 'ags', aliases: agsHeadings, example: '05554008' },
    { name: 'kind', type: 'text', aliases: ['Art', 'Standortart'], example: 'Stadt' },
  ],
} as const satisfies DeliveryFileDefinition;

/** Group projects. */
export const projects = {
  columns: [
    { ...project, required: true },
    {
      name: 'name_de',
      type: 'text',
      aliases: ['Name', 'Bezeichnung', 'Projektname', 'Projektbezeichnung', 'Name (deutsch)'],
      example: 'Neue Wege',
    },
    { name: 'name_en', type: 'text', aliases: ['Name (englisch)', 'Englischer Name'], example: 'New Paths' },
    {
      name: 'description',
      type: 'text',
      aliases: ['Beschreibung', 'Projektbeschreibung'],
      example: 'Gruppenprojekt',
    },
  ],
} as const satisfies DeliveryFileDefinition;

/** Runs of a project at a location, and what changed in them from which day. */
export const runs = {
  columns: [
    run,
    { ...project, required: true },
    { ...location, required: true },
    { name: 'valid_from', type: 'planned_date', aliases: ['Gültig ab', 'Gültig von'], example: '' },
    {
      name: 'starts_on',
      type: 'planned_date',
      aliases: ['Beginn', 'Startdatum', 'Kursbeginn', 'Durchlaufbeginn', 'Maßnahmebeginn', 'Beginn am'],
      example: '2024-01-15',
    },
    {
      name: 'ends_on',
      type: 'planned_date',
      aliases: ['Ende', 'Enddatum', 'Kursende', 'Durchlaufende', 'Maßnahmeende', 'Ende am'],
      example: '2024-06-28',
    },
    {
      name: 'delivery_mode',
      ...codedCells(deliveryModes, deliveryModeWords),
      aliases: ['Durchführung', 'Durchführungsform', 'Durchführungsart'],
      example: 'on_site',
    },
    {
      name: 'host_ags',
      type: 'ags',
      aliases: ['Gastgemeinde (AGS)', 'AGS Gastgemeinde', 'AGS Durchführungsort'],
      example: '',
    },
    {
      name: 'places',
      type: 'integer',
      min: 0,
      max: 100_000,
      aliases: ['Plätze', 'Platzzahl', 'Anzahl Plätze', 'Teilnehmerplätze', 'Soll-Plätze', 'Kapazität'],
      example: '12',
    },
    { name: 'target_group', type: 'key', aliases: ['Zielgruppe'], example: 'u25' },
    {
      name: 'contents',
      type: 'text',
      aliases: ['Inhalte', 'Inhalt', 'Kursinhalte', 'Kursinhalt'],
      example: 'Bewerbungstraining',
    },
    {
      name: 'legal_basis',
      type: 'text',
      aliases: ['Rechtsgrundlage', 'Gesetzliche Grundlage'],
      example: '§ 16 SGB II',
    },
  ],
} as const satisfies DeliveryFileDefinition;

/** Municipalities in the district and around it. */
export const municipalities = {
  columns: [
    { name: 'ags', type: 'ags', required: true, aliases: agsHeadings, example: '05554008' },
    {
      name: 'name',
      type: 'text',
      required: true,
      aliases: ['Gemeinde', 'Gemeindename', 'Name', 'Bezeichnung'],
      example: 'Bocholt',
    },
    {
      name: 'relation',
      ...codedCells(municipalityRelations, relationWords),
      required: true,
      aliases: ['Lage', 'Zugehörigkeit'],
      example: 'district',
    },
  ],
} as const satisfies DeliveryFileDefinition;

/** Phases of the programme. */
export const phases = {
  columns: [
    {
      name: 'phase',
      type: 'key',
      required: true,
      aliases: ['Phase', 'Programmphase', 'Phasenschlüssel'],
      example: 'permanent',
    },
    {
      name: 'name_de',
      type: 'text',
      aliases: ['Name', 'Bezeichnung', 'Name (deutsch)'],
      example: 'Dauerbetrieb',
    },
    {
      name: 'name_en',
      type: 'text',
      aliases: ['Name (englisch)', 'Englischer Name'],
      example: 'Permanent operation',
    },
    {
      name: 'starts_on',
      type: 'planned_date',
      required: true,
      aliases: ['Beginn', 'Beginn am', 'Startdatum', 'Von'],
      example: '2018-01-01',
    },
    { name: 'ends_on', type: 'planned_date', aliases: ['Ende', 'Ende am', 'Enddatum', 'Bis'], example: '' },
  ],
} as const satisfies DeliveryFileDefinition;
