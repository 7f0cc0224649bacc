import { locales } from '@/lib/i18n/locales';
import { hrefFor } from '@/lib/i18n/routes';
import { expect, test } from './test';

for (const lang of locales) {
  test(`${lang}: every brick of the home page leads to its sheet`, async ({ page, request }) => {
    await page.goto(hrefFor(lang));
    const hrefs = await page
      .locator('.house .brick')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(new Set(hrefs).size).toBe(23);
    for (const href of hrefs) expect((await request.get(href)).status(), href).toBe(200);
  });

  test(`${lang}: the drawing reads from roof to foundations by keyboard`, async ({ page }) => {
    await page.goto(hrefFor(lang, { section: 'bricks' }));
    const names = await page
      .locator('.house .brick')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
    await page.locator('.house .brick').first().focus();
    const walked: (string | undefined)[] = [];
    for (let index = 0; index < names.length; index += 1) {
      walked.push(await page.evaluate(() => document.activeElement?.getAttribute('href')?.split('/').at(-2)));
      await page.keyboard.press('Tab');
    }
    expect(walked).toEqual(names);
    expect(names[0]).toBe('health-data-hub');
    expect(names.at(-1)).toBe('ci-sis');
    await page.locator('.house .brick', { hasText: 'DMP' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/dmp\/$/);
  });

  test(`${lang}: the table tells family, place, status with its date, and European counterpart of each brick`, async ({
    page,
  }) => {
    await page.goto(hrefFor(lang, { section: 'bricks' }));
    const rows = page.locator('tbody tr');
    await expect(rows).toHaveCount(23);
    for (const row of await rows.all()) {
      const cells = await row.locator('th, td').allInnerTexts();
      expect(cells).toHaveLength(5);
      for (const cell of cells) expect(cell.trim()).not.toBe('');
      expect(cells[3]).toMatch(/\d{4}/);
    }
  });
}

test('an error is reported by the about page, which says how', async ({ page }) => {
  await page.goto('/fr/maison/dmp/');
  await page.getByRole('link', { name: 'Signaler une erreur' }).click();
  await expect(page).toHaveURL(/\/fr\/a-propos\/#report$/);
  await expect(page.locator('#report')).toBeInViewport();
});
