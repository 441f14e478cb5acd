import {
  createMissing,
  deliver,
  enrolmentsFile,
  enterAs,
  expect,
  type Page,
  settled,
  test,
} from './testing/office-test.ts';
import { createPerson } from './testing/people.ts';

test.describe.configure({ timeout: 60_000 });

const key = 'GEHEIM-0815';

async function search(page: Page, text: string): Promise<void> {
  await page.getByLabel('Schlüssel im Fallverfahren').fill(text);
  await page.keyboard.press('Enter');
}

test('a person is found by the key of the source system, which is kept nowhere', async ({
  page,
  steward,
}) => {
  await enterAs(page, { person: steward, path: '/imports' });
  const file = enrolmentsFile('personen.csv', { rows: [[key, '15.01.2026', '30.06.2026', 'Abbruch']] });
  await deliver(page, { files: [file], options: [createMissing] });
  await page.getByRole('button', { name: 'Jetzt speichern' }).click();
  await expect(page.getByRole('heading', { name: 'Gespeichert', exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'Person finden' }).click();
  await settled(page);
  await search(page, ` ${key} `);
  const found = page.getByRole('heading', { level: 2, name: '1 Teilnahme' });
  await expect(found).toBeFocused();
  const card = page.getByRole('article');
  await expect(card).toContainText('15.01.2026');
  await expect(card).toContainText('ausgetreten');
  await expect(card).toContainText('Bocholt', { ignoreCase: true });

  const kept = await page.evaluate(async () => ({
    storage: [localStorage, sessionStorage].map((store) => JSON.stringify(store)).join(),
    databases: await indexedDB.databases(),
    address: window.location.href,
    history: JSON.stringify(history.state),
    page: document.documentElement.outerHTML,
  }));
  expect(kept.databases).toEqual([]);
  expect(JSON.stringify(kept)).not.toContain(key);
  await expect(page.getByLabel('Schlüssel im Fallverfahren')).toHaveAttribute('autocomplete', 'off');

  await page.getByRole('link', { name: 'Übersicht' }).click();
  await page.goBack();
  await expect(page.getByLabel('Schlüssel im Fallverfahren')).toHaveValue('');
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('nobody is said to be nobody, and a missing key is asked for', async ({ page, steward }) => {
  await enterAs(page, { person: steward, path: '/people' });
  await settled(page);
  await search(page, '');
  await expect(page.getByText('Geben Sie den Schlüssel ein.')).toBeVisible();
  await expect(page.getByLabel('Schlüssel im Fallverfahren')).toBeFocused();
  await search(page, 'NIEMAND-1');
  await expect(page.getByRole('heading', { level: 2, name: 'Niemand mit diesem Schlüssel' })).toBeFocused();
});

test('whoever sees no records finds no way there, and is told why', async ({ page, office }) => {
  const person = await createPerson(office, { roles: ['analyst'] });
  await enterAs(page, { person, path: '/people' });
  const notice = page.getByRole('region', { name: 'Ihr Konto zeigt keine einzelnen Teilnahmen' });
  await expect(notice).toBeVisible();
  await expect(page.getByRole('link', { name: 'Person finden' })).toHaveCount(0);
});

test('case staff find a person, but no imports', async ({ page, office }) => {
  const person = await createPerson(office, { roles: ['case_staff'] });
  await enterAs(page, { person, path: '/people' });
  await expect(page.getByRole('link', { name: 'Person finden' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('link', { name: 'Lieferungen' })).toHaveCount(0);
  await search(page, 'NIEMAND-2');
  await expect(page.getByRole('heading', { level: 2, name: 'Niemand mit diesem Schlüssel' })).toBeFocused();
});
