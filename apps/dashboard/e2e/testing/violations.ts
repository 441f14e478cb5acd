import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Which rules of accessibility the page breaks, and where. The page has no frames, so it is checked where it stands. */
export async function violations(page: Page): Promise<readonly string[]> {
  if (page.frames().length > 1) throw new Error('Frames are not looked into.');
  const { violations: found } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
