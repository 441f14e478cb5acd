import { day } from './calendar.ts';
import { csv, type Row } from './csv.ts';
import type { DeliveryWindow } from './delivery-window.ts';
import { municipalities, type Site, siteAreas, sites } from './municipalities.ts';
import { projectTexts } from './projects.ts';
import { story } from './story.ts';
import { projectKeys } from './vocabulary.ts';
import { planOf } from './year-plans.ts';

/** A file of a delivery as it would be written to disk. */
export interface DeliveryFile {
  readonly name: string;
  readonly content: string;
}

export const referenceValueColumns = ['kind', 'location', 'year', 'value', 'source'] as const;
export const targetColumns = ['measure', 'location', 'year', 'value', 'source', 'comment'] as const;

type ReferenceValueColumn = (typeof referenceValueColumns)[number];
type TargetColumn = (typeof targetColumns)[number];

const source = 'synthetic demo';

/** What the first delivery explains once: places, projects, municipalities and the phases of the programme. */
export function masterFiles(): readonly DeliveryFile[] {
  const locations = sites.map((location) => {
    const { name, ags } = siteAreas[location];
    return { location, name, ags, kind: 'site' };
  });
  const projects = projectKeys.map((project) => {
    const { nameDe, nameEn, description } = projectTexts[project];
    return { project, name_de: nameDe, name_en: nameEn, description };
  });
  return [
    { name: 'locations.csv', content: csv(['location', 'name', 'ags', 'kind'], locations) },
    { name: 'projects.csv', content: csv(['project', 'name_de', 'name_en', 'description'], projects) },
    { name: 'municipalities.csv', content: csv(['ags', 'name', 'relation'], municipalities) },
    { name: 'phases.csv', content: csv(['phase', 'name_de', 'name_en', 'starts_on', 'ends_on'], phases) },
  ];
}

const { model, permanent } = story.phases;

const phases = [
  {
    phase: 'pilot',
    name_de: 'Pilotphase',
    name_en: 'Pilot phase',
    starts_on: '2013-01-01',
    ends_on: `${model - 1}-12-31`,
  },
  {
    phase: 'model',
    name_de: 'Modellphase',
    name_en: 'Model phase',
    starts_on: `${model}-01-01`,
    ends_on: `${permanent - 1}-12-31`,
  },
  {
    phase: 'permanent',
    name_de: 'Regelangebot',
    name_en: 'Permanent offer',
    starts_on: `${permanent}-01-01`,
  },
];

/** Average numbers of people entitled to benefits, delivered in the spring after their year. */
export function referenceValueRows(window: DeliveryWindow): readonly Row<ReferenceValueColumn>[] {
  const year = window.year - 1;
  if (!isIn(window, `${window.year}-02-28`)) return [];
  const averages = planOf(year).averageElb;
  return sites.map((location) => ({
    kind: 'average_elb',
    location,
    year: String(year),
    value: String(averages[location]),
    source,
  }));
}

/**
 * What was agreed for a year, delivered shortly before it begins. Nobody plans for fewer runs than the year before, so the
 * pandemic shows as a missed target.
 */
export function targetRows(window: DeliveryWindow): readonly Row<TargetColumn>[] {
  const year = window.year + 1;
  if (year < story.targets.since || !isIn(window, `${window.year}-12-15`)) return [];
  const { since, completion_rate, independence_rate_6m, independenceGain, entriesPerRun } = story.targets;
  const independence = independence_rate_6m + independenceGain * Math.min(year - since, 10);
  const comment = year === 2021 ? 'wegen der Pandemie gesenkt' : '';
  const shares = [
    { measure: 'completion_rate', value: completion_rate.toFixed(2), comment: '' },
    { measure: 'independence_rate_6m', value: independence.toFixed(3), comment: '' },
  ];
  const entries = sites.map((location) => {
    const runs = Math.max(runsWithMobile(year - 1, location), runsWithMobile(year, location));
    return {
      measure: 'enrolments',
      location,
      value: String(Math.round((runs * entriesPerRun) / 5) * 5),
      comment,
    };
  });
  return [...shares, ...entries].map((target) => ({ ...target, year: String(year), source }));
}

/** A site's runs and its third of the mobile ones. */
function runsWithMobile(year: number, site: Site): number {
  const { runs } = planOf(year);
  return runs[site] + runs.mobile / sites.length;
}

function isIn(window: DeliveryWindow, date: string): boolean {
  return day(date) > window.after && day(date) <= window.knownOn;
}
