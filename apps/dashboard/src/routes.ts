import type { PlainDate } from '@neue-wege/domain';
import type { ComponentType } from 'react';
import { OverviewPage } from './overview/overview-page.tsx';

/** What every page is given. */
export interface PageProps {
  readonly today: PlainDate;
}

/** Every page by its path; further pages are loaded when they are opened, with `lazy`. */
export const routes: readonly { readonly path: string; readonly page: ComponentType<PageProps> }[] = [
  { path: '/', page: OverviewPage },
];
