import type { PlainDate } from '@neue-wege/domain';
import { type ComponentType, lazy } from 'react';
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
import { OverviewPage } from './overview/overview-page.tsx';
import { pathwaysPath } from './pathways/pathways-address.ts';
import { peoplePath } from './people/people-address.ts';
import { projectRoute, projectsPath, runRoute } from './projects/project-address.ts';
import { qualityPath } from './quality/quality-address.ts';
import { signInPath } from './sign-in/return-address.ts';
import { timePath } from './time-to-independence/time-address.ts';

/** What every page is given. */
export interface PageProps {
  readonly today: PlainDate;
}

const SignInPage = lazy(async () => {
  const { SignInPage: page } = await import('./sign-in/sign-in-page.tsx');
  return { default: page };
});

const AccountPage = lazy(async () => {
  const { AccountPage: page } = await import('./account/account-page.tsx');
  return { default: page };
});

const WelcomePage = lazy(async () => {
  const { WelcomePage: page } = await import('./account/welcome-page.tsx');
  return { default: page };
});

const AdministrationPage = lazy(async () => {
  const { AdministrationPage: page } = await import('./administration/administration-page.tsx');
  return { default: page };
});

const AccountsPage = lazy(async () => {
  const { AccountsPage: page } = await import('./administration/accounts-page.tsx');
  return { default: page };
});

const KeysPage = lazy(async () => {
  const { KeysPage: page } = await import('./administration/keys-page.tsx');
  return { default: page };
});

const TargetsPage = lazy(async () => {
  const { TargetsPage: page } = await import('./administration/targets-page.tsx');
  return { default: page };
});

const AuditPage = lazy(async () => {
  const { AuditPage: page } = await import('./administration/audit-page.tsx');
  return { default: page };
});

const ImportsPage = lazy(async () => {
  const { ImportsPage: page } = await import('./imports/imports-page.tsx');
  return { default: page };
});

const ImportPage = lazy(async () => {
  const { ImportPage: page } = await import('./imports/import-page.tsx');
  return { default: page };
});

const JobPage = lazy(async () => {
  const { JobPage: page } = await import('./imports/job-page.tsx');
  return { default: page };
});

const PeoplePage = lazy(async () => {
  const { PeoplePage: page } = await import('./people/people-page.tsx');
  return { default: page };
});

const LocationsPage = lazy(async () => {
  const { LocationsPage: page } = await import('./locations/locations-page.tsx');
  return { default: page };
});

const LocationPage = lazy(async () => {
  const { LocationPage: page } = await import('./locations/location-page.tsx');
  return { default: page };
});

const GlossaryPage = lazy(async () => {
  const { GlossaryPage: page } = await import('./glossary/glossary-page.tsx');
  return { default: page };
});

const AccessibilityPage = lazy(async () => {
  const { AccessibilityPage: page } = await import('./legal/accessibility-page.tsx');
  return { default: page };
});

const EasyLanguagePage = lazy(async () => {
  const { EasyLanguagePage: page } = await import('./legal/easy-language-page.tsx');
  return { default: page };
});

const PrivacyPage = lazy(async () => {
  const { PrivacyPage: page } = await import('./legal/privacy-page.tsx');
  return { default: page };
});

const CohortsPage = lazy(async () => {
  const { CohortsPage: page } = await import('./cohorts/cohorts-page.tsx');
  return { default: page };
});

const PathwaysPage = lazy(async () => {
  const { PathwaysPage: page } = await import('./pathways/pathways-page.tsx');
  return { default: page };
});

const TimePage = lazy(async () => {
  const { TimePage: page } = await import('./time-to-independence/time-page.tsx');
  return { default: page };
});

const ExplorePage = lazy(async () => {
  const { ExplorePage: page } = await import('./explore/explore-page.tsx');
  return { default: page };
});

const QualityPage = lazy(async () => {
  const { QualityPage: page } = await import('./quality/quality-page.tsx');
  return { default: page };
});

const ChangesPage = lazy(async () => {
  const { ChangesPage: page } = await import('./changes/changes-page.tsx');
  return { default: page };
});

const ProjectsPage = lazy(async () => {
  const { ProjectsPage: page } = await import('./projects/projects-page.tsx');
  return { default: page };
});

const ProjectPage = lazy(async () => {
  const { ProjectPage: page } = await import('./projects/project-page.tsx');
  return { default: page };
});

const RunPage = lazy(async () => {
  const { RunPage: page } = await import('./projects/run-page.tsx');
  return { default: page };
});

/** A page and where it stands; one that `isOpen` is read by whoever is not signed in too. */
interface PageRoute {
  readonly path: string;
  readonly page: ComponentType<PageProps>;
  readonly isOpen?: boolean;
}

/** Every page by its path; further pages are loaded when they are opened, with `lazy`. */
export const routes: readonly PageRoute[] = [
  { path: '/', page: OverviewPage },
  { path: locationsPath, page: LocationsPage },
  { path: locationRoute, page: LocationPage },
  { path: signInPath, page: SignInPage },
  { path: accountPath, page: AccountPage },
  { path: welcomePath, page: WelcomePage },
  { path: administrationPath, page: AdministrationPage },
  { path: accountsPath, page: AccountsPage },
  { path: keysPath, page: KeysPage },
  { path: targetsPath, page: TargetsPage },
  { path: auditPath, page: AuditPage },
  { path: importsPath, page: ImportsPage },
  { path: jobRoute, page: JobPage },
  { path: importRoute, page: ImportPage },
  { path: peoplePath, page: PeoplePage },
  { path: glossaryPath, page: GlossaryPage, isOpen: true },
  { path: accessibilityPath, page: AccessibilityPage, isOpen: true },
  { path: germanAccessibilityPath, page: AccessibilityPage, isOpen: true },
  { path: easyLanguagePath, page: EasyLanguagePage, isOpen: true },
  { path: privacyPath, page: PrivacyPage, isOpen: true },
  { path: cohortsPath, page: CohortsPage },
  { path: pathwaysPath, page: PathwaysPage },
  { path: timePath, page: TimePage },
  { path: explorePath, page: ExplorePage },
  { path: qualityPath, page: QualityPage },
  { path: changesPath, page: ChangesPage },
  { path: projectsPath, page: ProjectsPage },
  { path: projectRoute, page: ProjectPage },
  { path: runRoute, page: RunPage },
];
