import { locales } from '@/lib/i18n/locales';
import { hrefFor } from '@/lib/i18n/routes';
import { expect, test } from './test';

const labels = { fr: 'Rechercher dans le portail', en: 'Search the portal' } as const;

for (const lang of locales) {
  test(`${lang}: results come while typing, arrows choose, Enter opens`, async ({ page }) => {
    await page.goto(hrefFor(lang, { section: 'actors' }));
    const field = page.getByRole('combobox', { name: labels[lang] }).or(page.getByLabel(labels[lang]));
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await page.keyboard.type('INS');
    const options = page.locator('#search-list [role=option]');
    await expect(options.first()).toContainText('INS');
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute('aria-activedescendant', 'search-option-0');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(hrefFor(lang, { section: 'bricks', slug: 'ins' })));
  });
}

test('Ctrl K leads to the field, Esc closes the panel, Enter opens the results page', async ({ page }) => {
  await page.goto('/fr/guides/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('télésurveillance');
  await expect(page.locator('#search-list')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#search-list')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fr\/recherche\/\?q=t%C3%A9l%C3%A9surveillance/);
  await expect(page.locator('search-results li').first()).toContainText('télésurveillance');
});

test('an arrow up from the field goes to the last result, one more down returns to the field', async ({ page }) => {
  await page.goto('/fr/guides/');
  await page.keyboard.press('/');
  await page.keyboard.type('ans');
  await expect(page.locator('#search-list[aria-busy=false] [role=option]').first()).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#search-list [role=option]').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#search-list [aria-selected=true]')).toHaveCount(0);
});

test('a result leads to the section that answers, and marks the words', async ({ page }) => {
  await page.goto('/fr/recherche/?q=datamatrix');
  const link = page.locator('search-results li a').first();
  await expect(page.locator('search-results mark').first()).toContainText(/datamatrix/i);
  await expect(link).toHaveAttribute('href', /#/);
  await link.click();
  const anchor = decodeURIComponent(new URL(page.url()).hash);
  await expect(page.locator(anchor)).toBeInViewport();
});

test('a typo is corrected and told', async ({ page }) => {
  await page.goto('/fr/recherche/?q=interoperablité');
  await expect(page.locator('search-results [role=status]')).toContainText('Résultats pour « interopérabilité »');
  await expect(page.locator('search-results li a').first()).toContainText(/interopérabilité/i);
});

test('an English query finds what French pages say, and the reverse', async ({ page }) => {
  await page.goto('/en/search/?q=messagerie+sécurisée');
  await expect(page.locator('search-results li a').first()).toHaveAttribute('href', /\/en\/house\/mssante\//);
  await page.goto('/fr/recherche/?q=shared+medical+record');
  await expect(page.locator('search-results li a').first()).toHaveAttribute('href', /\/fr\/maison\/dmp\//);
});

test('nothing of the search is loaded before it is wanted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/fr/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/search/') || path.includes('search-'))).toEqual([]);
  await page.getByLabel(labels.fr).focus();
  await expect.poll(() => asked.some((path) => path.includes('/search/fr-titles-'))).toBe(true);
});

for (const [name, query] of [
  ['only spaces', '     '],
  ['a script', '<script>alert(1)</script>'],
  ['an image that fires', '<img src=x onerror=alert(1)>'],
  ['emoji', '🧭🏥🩺'],
  ['10,000 characters', 'santé '.repeat(1700)],
  ['broken encoding', '%E0%A4%A'],
] as const) {
  test(`a query of ${name} breaks nothing and injects nothing`, async ({ page }) => {
    page.on('dialog', () => {
      throw new Error('a script of the query ran');
    });
    await page.goto(`/fr/recherche/?q=${name === 'broken encoding' ? query : encodeURIComponent(query)}`);
    await expect(page.locator('h1')).toHaveText('Recherche');
    if (query.trim() !== '')
      await expect(page.locator('search-results [role=status] p').first()).not.toHaveText('Chargement de l’index…');
    expect(await page.locator('search-results script, search-results img').count()).toBe(0);
    await page.getByLabel(labels.fr).fill('');
    await page.getByLabel(labels.fr).pressSequentially(query.slice(0, 40));
    await page.getByLabel(labels.fr).fill('INS');
    await expect(page.locator('#search-list [role=option]').first()).toContainText('INS');
  });
}

test.describe('an index that does not load', () => {
  test.use({ allowedMessages: [/Failed to load resource/] });

  test('is told, with a retry that works and the list of all pages', async ({ page }) => {
    let down = true;
    await page.route('**/search/*.json', (route) =>
      down ? route.fulfill({ status: 503, body: 'down' }) : route.continue(),
    );
    await page.goto('/fr/recherche/?q=INS');
    const status = page.locator('search-results [role=status]');
    await expect(status).toContainText('L’index de recherche n’a pas pu être chargé.');
    await expect(status.getByRole('link', { name: 'Toutes les pages, de A à Z' })).toHaveAttribute(
      'href',
      '/fr/plan-du-site/',
    );
    down = false;
    await status.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.locator('search-results li').first()).toContainText('INS');
  });

  test('is told in the panel too, by keyboard', async ({ page }) => {
    await page.route('**/search/*.json', (route) => route.abort());
    await page.goto('/en/actors/');
    await page.keyboard.press('/');
    await page.keyboard.type('INS');
    await expect(page.locator('.search-status')).toContainText('The search index could not be loaded.');
    await page.keyboard.press('Tab');
    await page.unroute('**/search/*.json');
    await page.getByRole('button', { name: 'Try again' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#search-list [role=option]').first()).toContainText('INS');
  });
});
