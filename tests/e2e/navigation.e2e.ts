import type { Page } from '@playwright/test';
import { expect, test } from './test';

for (const [locale, lang] of [
  ['fr-FR', 'fr'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
] as const) {
  test.describe(() => {
    test.use({ locale });

    test(`the root leads a ${locale} browser to ${lang}`, async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    });
  });
}

test('the language switch stays on the same page', async ({ page }) => {
  await page.goto('/fr/guides/adopter-ins/#contract');
  await page.getByRole('navigation', { name: 'Langue' }).getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/guides\/adopt-the-ins\/#contract$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/guides\/adopter-ins\/#contract$/);
});

/** A page has its breadcrumb, a contents list whose every part is there, its dates and its sources. */
async function expectFrame(page: Page): Promise<void> {
  const title = (await page.locator('h1').textContent()) ?? '';
  await expect(page.locator('.breadcrumb [aria-current="page"]')).toHaveText(title);
  await expect(page.locator('.verification time').first()).toBeVisible();
  const links = page.locator('.contents a');
  const anchors = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(anchors).toContain('#sources');
  for (const anchor of anchors) await expect(page.locator(anchor)).toBeVisible();
}

for (const url of [
  '/fr/acteurs/dns/',
  '/en/house/ins/',
  '/fr/feuille-de-route/priority-14/',
  '/en/guides/adopt-the-ins/',
]) {
  test(`the sheet ${url} has all that a page has, and its citations lead to its sources`, async ({ page }) => {
    await page.goto(url);
    await expectFrame(page);
    await page.locator('.entry-body .cite a').first().click();
    await expect(page.locator('.sources li:target')).toBeVisible();
  });
}

for (const url of ['/fr/acteurs/', '/en/house/', '/fr/guides/', '/en/roadmap/', '/fr/plan-du-site/']) {
  test(`the list ${url} has all that a page has, and says on how many documents it rests`, async ({ page }) => {
    await page.goto(url);
    await expectFrame(page);
    await expect(page.locator('section:has(#sources) p').last()).toContainText(/\d+ documents/);
  });
}

test('the first Tab leads past the header', async ({ page }) => {
  await page.goto('/fr/acteurs/ans/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a chosen theme holds from page to page', async ({ page }) => {
  await page.goto('/fr/');
  await page.getByLabel('Thème').selectOption('dark');
  await page.goto('/en/roadmap/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByLabel('Theme')).toHaveValue('dark');
  await page.getByLabel('Theme').selectOption('system');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test.describe('an address that does not exist', () => {
  test.use({ allowedMessages: [/404 \(Not Found\)/] });

  test('gets a page in both languages with search and sections', async ({ page }) => {
    const response = await page.goto('/fr/nulle-part/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading')).toHaveText(['Page introuvable', 'Page not found']);
    await page.getByLabel('Search the portal').fill('INS');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=INS/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the house is links, a list and a table', async ({ page }) => {
    await page.goto('/fr/maison/');
    await expect(page.locator('.house .brick')).toHaveCount(23);
    await expect(page.locator('.house-list dt a')).toHaveCount(23);
    await expect(page.locator('tbody tr')).toHaveCount(23);
  });

  test('the search form leads to every page, and no dead control is shown', async ({ page }) => {
    await page.goto('/en/');
    await page.getByLabel('Search the portal').fill('INS');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/en\/search\/\?q=INS/);
    await expect(page.getByText('Instant search needs JavaScript')).toBeVisible();
    await expect(page.locator('.every-page a', { hasText: 'INS' }).first()).toBeVisible();
    await expect(page.locator('theme-switch, page-tools')).toBeHidden();
  });

  test('a guide is complete', async ({ page }) => {
    await page.goto('/fr/guides/remboursement-telesurveillance-latm/');
    await expect(page.locator('.step')).toHaveCount(8);
    await expect(page.locator('.tick')).toHaveCount(8);
    await expect(page.locator('.tick').first()).toBeHidden();
  });
});

test('nothing is stored but what the reader chose, and no cookie is set', async ({ page, context }) => {
  await page.goto('/fr/guides/adopter-ins/');
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
