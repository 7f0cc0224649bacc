import { hrefFor } from '@/lib/i18n/routes';
import type { PageContext } from '@/lib/site/context';
import { footerSections, mainSections } from '@/lib/site/sections';
import { ThemeSwitch } from './theme-switch';

/** The sections again, the pages about the portal, and who it is not. */
export function Footer({ ctx }: { ctx: PageContext }) {
  const { t, lang } = ctx;
  return (
    <footer className="site-footer">
      <p className="independence">{t('site.independent')}</p>
      <nav aria-label={t('nav.footer')}>
        <ul>
          {[...mainSections, ...footerSections].map((section) => (
            <li key={section}>
              <a href={hrefFor(lang, { section })}>{t(`nav.${section}`)}</a>
            </li>
          ))}
          <li>
            <a href={`/api/v1/${lang}/entries.json`}>{t('nav.openData')}</a>
          </li>
        </ul>
      </nav>
      <ThemeSwitch ctx={ctx} />
      <p>{t('site.licence')}</p>
    </footer>
  );
}
