import AxeBuilder from '@axe-core/playwright';
import { everyPage, pageTypes } from './pages';
import { expect, test } from './test';

for (const { name, lang, url } of [...pageTypes, { name: 'not found', lang: 'fr+en', url: '/nowhere/' }]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(() => {
      test.use({ colorScheme, allowedMessages: [/404 \(Not Found\)/] });

      test(`${name}, ${lang}, ${colorScheme}: axe finds nothing, contrast is AAA`, async ({ page }) => {
        await page.goto(url);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map((node) => node.html)
                .slice(0, 3)
                .join(' | ')}`,
          ),
        ).toEqual([]);
      });
    });
  }
}

for (const width of [320, 768, 1280]) {
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    // Where room is scarcest, every page is tried; elsewhere one of each type.
    const urls = width === 320 ? everyPage : pageTypes.map(({ url }) => url);
    const wide: string[] = [];
    for (const url of urls) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) wide.push(`${url}: ${overflow} px`);
    }
    expect(wide).toEqual([]);
  });
}
