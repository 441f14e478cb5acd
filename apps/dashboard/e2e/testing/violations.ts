import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that depend on colours alone: what another colour scheme of a page may break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Which rules of accessibility the page breaks, and where. The page has no frames, so it is checked where it stands. */
export async function violations(
  page: Page,
  { of = 'everything' }: { readonly of?: 'everything' | 'colours' } = {},
): Promise<readonly string[]> {
  if (page.frames().length > 1) throw new Error('Frames are not looked into.');
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const chosen = of === 'colours' ? axe.withRules(colourRules) : axe.withTags(tags);
  const { violations: found } = await chosen.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
