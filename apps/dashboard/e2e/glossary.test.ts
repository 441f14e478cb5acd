import { glossary, measures } from '@neue-wege/domain';
import { expect, open, test } from './testing/dashboard-test.ts';

test.describe('the glossary', () => {
  test('explains every measure and method in the words of the catalogue', async ({ page }) => {
    await open(page, '/glossary');
    await expect(page.getByRole('article')).toHaveCount(glossary.length);
    for (const { id, label, definition } of measures) {
      const entry = page.getByRole('article').filter({ has: page.locator(`#${id}`) });
      await expect(entry.getByRole('heading', { name: label.de, exact: true })).toBeVisible();
      await expect(entry.getByText(definition.de, { exact: true })).toBeVisible();
    }
  });

  test('finds words while they are typed, without a question to the server', async ({ page }) => {
    await open(page, '/glossary');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch') asked.push(request.url());
    });
    await page.getByRole('searchbox', { name: 'Suchen' }).pressSequentially('erreichungsquote');
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(page.getByRole('status')).toHaveText('1 Eintrag');
    await expect(page.getByText('Gezählt werden')).toBeVisible();
    expect(asked).toEqual([]);
  });

  test('gives the same view to whoever gets its address', async ({ page }) => {
    await open(page, '/glossary?q=geheim');
    await expect(page.getByRole('searchbox')).toHaveValue('geheim');
    await expect(page.getByText('geheim gehalten (g)', { exact: true })).toBeVisible();
    await page.getByRole('searchbox').fill('mondphase');
    await expect(page).toHaveURL(/\/glossary\?q=mondphase$/);
    await page.getByRole('button', { name: 'Alle Einträge zeigen' }).click();
    await expect(page).toHaveURL(/\/glossary$/);
    await expect(page.getByRole('article')).toHaveCount(glossary.length);
  });

  test('opens the entry that the address names, and reading goes on there', async ({ page }) => {
    await open(page, '/glossary?lang=en#independence_rate_6m');
    const heading = page.getByRole('heading', { name: 'Independence rate at 6 months', exact: true });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    const entry = page.getByRole('article').filter({ has: heading });
    await expect(entry.getByText(/^40 exits/)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(entry.getByText(/^Formula, example/)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(entry.getByText(/^40 exits/)).toBeHidden();
  });

  test('is led to from the definition of a figure, with the filters kept', async ({ page }) => {
    await open(page, '/?location=bocholt&lang=en');
    await page.getByRole('button', { name: 'Definition: Completion rate' }).first().click();
    await page.getByRole('link', { name: /in the glossary$/ }).click();
    await expect(page).toHaveURL('/glossary?location=bocholt&lang=en#completion_rate');
    await expect(page.getByRole('heading', { name: 'Completion rate', exact: true })).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL('/?location=bocholt&lang=en');
  });

  test('prints all of every entry', async ({ page }) => {
    await open(page, '/glossary?q=quote');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Lesehinweis', { exact: true }).last()).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
  });
});
