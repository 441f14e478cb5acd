import type { PlainDate } from '@neue-wege/domain';
import { type ComponentType, lazy } from 'react';
import { furtherPages } from './further-pages.ts';
import { OverviewPage } from './overview/overview-page.tsx';

/** What every page is given. */
export interface PageProps {
  readonly today: PlainDate;
}

/** A page and where it stands; one that `isOpen` is read by whoever is not signed in too. */
interface PageRoute {
  readonly path: string;
  readonly page: ComponentType<PageProps>;
  readonly isOpen?: boolean;
}

/** Every page by its path. */
export const routes: readonly PageRoute[] = [
  { path: '/', page: OverviewPage },
  ...furtherPages.map(({ load, ...route }) => ({
    ...route,
    page: lazy(async () => ({ default: await load() })),
  })),
];
