import type { Text } from '@neue-wege/domain';
import { changesPath } from '../changes/changes-address.ts';
import { cohortsPath } from '../cohorts/cohorts-address.ts';
import { explorePath } from '../explore/explore-address.ts';
import { glossaryPath } from '../glossary/glossary-address.ts';
import { importsPath } from '../imports/import-address.ts';
import { accessibilityPath, easyLanguagePath, privacyPath } from '../legal/legal-address.ts';
import { locationsPath } from '../locations/location-address.ts';
import { pathwaysPath } from '../pathways/pathways-address.ts';
import { peoplePath } from '../people/people-address.ts';
import { projectsPath } from '../projects/project-address.ts';
import { qualityPath } from '../quality/quality-address.ts';
import { returnsPath } from '../returns/returns-address.ts';
import { timePath } from '../time-to-independence/time-address.ts';
import { may, type Permission, seesReturns, type Viewer } from '../viewer/viewer.ts';

/** Parts of the navigation, in their order; `about` stands at the foot of every page alone. */
export const placeGroups = {
  figures: { de: 'Zahlen', en: 'Figures' },
  data: { de: 'Daten', en: 'Data' },
  help: { de: 'Hilfe', en: 'Help' },
  about: { de: 'Über diese Seiten', en: 'About these pages' },
} as const satisfies Record<string, Text>;

export type PlaceGroup = keyof typeof placeGroups;

/** A page that one may go to from every other one. */
export interface Place {
  readonly path: string;
  readonly label: Text;
  readonly group: PlaceGroup;
  /** Who is led there: everybody who has a permission, who sees returns, everybody signed in, or everybody. */
  readonly shownTo: Permission | 'returns' | 'signed-in' | 'everybody';
  /** Whether it shows exact figures alone: nobody is led there who may never see them. */
  readonly isExact?: boolean;
}

/** Every such page, in the order of the navigation. */
export const places: readonly Place[] = [
  { path: '/', label: { de: 'Übersicht', en: 'Overview' }, group: 'figures', shownTo: 'signed-in' },
  {
    path: locationsPath,
    label: { de: 'Standorte', en: 'Locations' },
    group: 'figures',
    shownTo: 'signed-in',
  },
  { path: projectsPath, label: { de: 'Projekte', en: 'Projects' }, group: 'figures', shownTo: 'FIGURES' },
  { path: cohortsPath, label: { de: 'Kohorten', en: 'Cohorts' }, group: 'figures', shownTo: 'FIGURES' },
  {
    path: pathwaysPath,
    label: { de: 'Wege', en: 'Pathways' },
    group: 'figures',
    shownTo: 'FIGURES',
    isExact: true,
  },
  {
    path: timePath,
    label: { de: 'Zeit bis zur Unabhängigkeit', en: 'Time to independence' },
    group: 'figures',
    shownTo: 'FIGURES',
    isExact: true,
  },
  { path: explorePath, label: { de: 'Erkunden', en: 'Explore' }, group: 'figures', shownTo: 'FIGURES' },
  {
    path: returnsPath,
    label: { de: 'Quartalsmeldungen', en: 'Quarterly returns' },
    group: 'figures',
    shownTo: 'returns',
  },
  {
    path: qualityPath,
    label: { de: 'Datenqualität', en: 'Data quality' },
    group: 'data',
    shownTo: 'FIGURES',
  },
  { path: importsPath, label: { de: 'Lieferungen', en: 'Imports' }, group: 'data', shownTo: 'IMPORTS' },
  {
    path: peoplePath,
    label: { de: 'Person finden', en: 'Find a person' },
    group: 'data',
    shownTo: 'RECORDS',
  },
  { path: glossaryPath, label: { de: 'Glossar', en: 'Glossary' }, group: 'help', shownTo: 'everybody' },
  { path: changesPath, label: { de: 'Änderungen', en: 'Changes' }, group: 'about', shownTo: 'FIGURES' },
  {
    path: accessibilityPath,
    label: { de: 'Barrierefreiheit', en: 'Accessibility' },
    group: 'about',
    shownTo: 'everybody',
  },
  {
    path: easyLanguagePath,
    label: { de: 'Leichte Sprache', en: 'Easy language' },
    group: 'about',
    shownTo: 'everybody',
  },
  { path: privacyPath, label: { de: 'Datenschutz', en: 'Privacy' }, group: 'about', shownTo: 'everybody' },
];

/** What decides where somebody is led. */
type Rights = Pick<Viewer, 'permissions' | 'profiles' | 'seesAllLocations'>;

/** The places of a group for somebody; `null` is whoever is not signed in. */
export function placesOf(
  group: PlaceGroup,
  { viewer, all = places }: { viewer: Rights | null; all?: readonly Place[] },
): readonly Place[] {
  return all.filter((place) => place.group === group && isShown(place, viewer));
}

/** Whether a path is a place or lies below it. */
export function isWithin(path: string, place: Place): boolean {
  return path === place.path || (place.path !== '/' && path.startsWith(`${place.path}/`));
}

function isShown({ shownTo, isExact = false }: Place, viewer: Rights | null): boolean {
  if (shownTo === 'everybody') return true;
  if (viewer === null || (isExact && !viewer.profiles.includes('EXACT'))) return false;
  if (shownTo === 'returns') return seesReturns(viewer);
  return shownTo === 'signed-in' || may(viewer, shownTo);
}
