import { expect, test } from './test';

const guide = '/fr/guides/adopter-ins/';

test('ticks stay in the browser from visit to visit', async ({ page }) => {
  await page.goto(guide);
  await page.getByLabel('Fait').nth(0).check();
  await page.getByLabel('Fait').nth(2).check();
  await expect(page.getByText(/Étapes faites\s: 2 sur 8/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Fait').nth(2)).toBeChecked();
  await page.getByLabel('Fait').nth(2).uncheck();
  await expect(page.getByText(/Étapes faites\s: 1 sur 8/)).toBeVisible();
});

test('the same guide in the other language shows the same ticks', async ({ page }) => {
  await page.goto(guide);
  await page.getByLabel('Fait').nth(1).check();
  await page.goto('/en/guides/adopt-the-ins/');
  await expect(page.getByLabel('Done').nth(1)).toBeChecked();
});

test('damaged ticks are kept aside, and the guide works', async ({ page }) => {
  await page.goto(guide);
  await page.evaluate(() => localStorage.setItem('guide:adopter-ins', '{broken'));
  await page.reload();
  await page.getByLabel('Fait').nth(0).check();
  await expect(page.getByText(/Étapes faites\s: 1 sur 8/)).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('guide:adopter-ins:damaged'))).toBe('{broken');
});

test('where storage is blocked, ticks last as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(guide);
  await page.getByLabel('Fait').nth(0).check();
  await page.getByLabel('Fait').nth(1).check();
  await expect(page.getByText(/Étapes faites\s: 2 sur 8/)).toBeVisible();
});

test('a step tells what is required and by which text, whom to contact, and what it waits for', async ({ page }) => {
  await page.goto('/fr/guides/remboursement-telesurveillance-latm/');
  const step = page.locator('.step').filter({ hasText: 'ANS' }).first();
  await expect(step.getByText('Qui contacter')).toBeVisible();
  await expect(
    page
      .locator('.journey')
      .getByText(/après l’étape/)
      .first(),
  ).toBeVisible();
  await expect(
    page
      .locator('.journey')
      .getByText(/au choix/)
      .first(),
  ).toBeVisible();
  await expect(page.locator('.mark-obligation-required').first()).toBeVisible();
});
