import type { ComponentType } from 'react';
import { accountPath, welcomePath } from './account/account-address.ts';
import {
  accountsPath,
  administrationPath,
  auditPath,
  keysPath,
  targetsPath,
} from './administration/administration-address.ts';
import { changesPath } from './changes/changes-address.ts';
import { cohortsPath } from './cohorts/cohorts-address.ts';
import { explorePath } from './explore/explore-address.ts';
import { glossaryPath } from './glossary/glossary-address.ts';
import { importRoute, importsPath, jobRoute } from './imports/import-address.ts';
import {
  accessibilityPath,
  easyLanguagePath,
  germanAccessibilityPath,
  privacyPath,
} from './legal/legal-address.ts';
import { locationRoute, locationsPath } from './locations/location-address.ts';
import { pathwaysPath } from './pathways/pathways-address.ts';
import { peoplePath } from './people/people-address.ts';
import { projectRoute, projectsPath, runRoute } from './projects/project-address.ts';
import { qualityPath } from './quality/quality-address.ts';
import { returnRoute, returnsPath } from './returns/returns-address.ts';
import type { PageProps } from './routes.ts';
import { signInPath } from './sign-in/return-address.ts';
import { timePath } from './time-to-independence/time-address.ts';

/** A page that is loaded when it is opened; one that `isOpen` is read by whoever is not signed in too. */
export interface FurtherPage {
  readonly path: string;
  readonly isOpen?: boolean;
  readonly load: () => Promise<ComponentType<PageProps>>;
}

/** Every page but the first, by its path; the first path that fits is the page. */
export const furtherPages: readonly FurtherPage[] = [
  { path: locationsPath, load: async () => (await import('./locations/locations-page.tsx')).LocationsPage },
  { path: locationRoute, load: async () => (await import('./locations/location-page.tsx')).LocationPage },
  { path: signInPath, load: async () => (await import('./sign-in/sign-in-page.tsx')).SignInPage },
  { path: accountPath, load: async () => (await import('./account/account-page.tsx')).AccountPage },
  { path: welcomePath, load: async () => (await import('./account/welcome-page.tsx')).WelcomePage },
  {
    path: administrationPath,
    load: async () => (await import('./administration/administration-page.tsx')).AdministrationPage,
  },
  { path: accountsPath, load: async () => (await import('./administration/accounts-page.tsx')).AccountsPage },
  { path: keysPath, load: async () => (await import('./administration/keys-page.tsx')).KeysPage },
  { path: targetsPath, load: async () => (await import('./administration/targets-page.tsx')).TargetsPage },
  { path: auditPath, load: async () => (await import('./administration/audit-page.tsx')).AuditPage },
  { path: importsPath, load: async () => (await import('./imports/imports-page.tsx')).ImportsPage },
  { path: jobRoute, load: async () => (await import('./imports/job-page.tsx')).JobPage },
  { path: importRoute, load: async () => (await import('./imports/import-page.tsx')).ImportPage },
  { path: peoplePath, load: async () => (await import('./people/people-page.tsx')).PeoplePage },
  {
    path: glossaryPath,
    isOpen: true,
    load: async () => (await import('./glossary/glossary-page.tsx')).GlossaryPage,
  },
  {
    path: accessibilityPath,
    isOpen: true,
    load: async () => (await import('./legal/accessibility-page.tsx')).AccessibilityPage,
  },
  {
    path: germanAccessibilityPath,
    isOpen: true,
    load: async () => (await import('./legal/accessibility-page.tsx')).AccessibilityPage,
  },
  {
    path: easyLanguagePath,
    isOpen: true,
    load: async () => (await import('./legal/easy-language-page.tsx')).EasyLanguagePage,
  },
  {
    path: privacyPath,
    isOpen: true,
    load: async () => (await import('./legal/privacy-page.tsx')).PrivacyPage,
  },
  { path: cohortsPath, load: async () => (await import('./cohorts/cohorts-page.tsx')).CohortsPage },
  { path: pathwaysPath, load: async () => (await import('./pathways/pathways-page.tsx')).PathwaysPage },
  { path: timePath, load: async () => (await import('./time-to-independence/time-page.tsx')).TimePage },
  { path: explorePath, load: async () => (await import('./explore/explore-page.tsx')).ExplorePage },
  { path: qualityPath, load: async () => (await import('./quality/quality-page.tsx')).QualityPage },
  { path: changesPath, load: async () => (await import('./changes/changes-page.tsx')).ChangesPage },
  { path: projectsPath, load: async () => (await import('./projects/projects-page.tsx')).ProjectsPage },
  { path: projectRoute, load: async () => (await import('./projects/project-page.tsx')).ProjectPage },
  { path: runRoute, load: async () => (await import('./projects/run-page.tsx')).RunPage },
  { path: returnsPath, load: async () => (await import('./returns/returns-page.tsx')).ReturnsPage },
  { path: returnRoute, load: async () => (await import('./returns/return-page.tsx')).ReturnPage },
];

/** The further page of the path of an address; the pattern's parts that begin with a colon stand for any part. */
export function furtherPageAt(pathname: string): FurtherPage | undefined {
  const parts = pathname.split('/');
  return furtherPages.find(({ path }) => {
    const pattern = path.split('/');
    return (
      pattern.length === parts.length && pattern.every((one, at) => one.startsWith(':') || one === parts[at])
    );
  });
}
