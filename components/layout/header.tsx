import type { Locale } from '@/lib/i18n/locales';
import { hrefFor } from '@/lib/i18n/routes';
import type { PageContext } from '@/lib/site/context';
import { mainSections } from '@/lib/site/sections';
import { SearchBox } from '../search/search-box';
import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';

type Props = { ctx: PageContext; alternates: Record<Locale, string>; current?: string | undefined; home: boolean };

/** Name of the portal, its main sections, search, language and theme. */
export function Header({ ctx, alternates, current, home }: Props) {
  const { t, lang } = ctx;
  return (
    <header className="site-header">
      <div className="site-header-row">
        <a className="brand" href={hrefFor(lang)} aria-current={home ? 'page' : undefined}>
          <Logo />
          <span>{t('site.name')}</span>
        </a>
        {!home && <SearchBox ctx={ctx} />}
        <LanguageSwitch ctx={ctx} alternates={alternates} />
      </div>
      <nav className="main-nav" aria-label={t('nav.main')}>
        <ul>
          {mainSections.map((section) => (
            <li key={section}>
              <a href={hrefFor(lang, { section })} aria-current={current === section ? 'true' : undefined}>
                {t(`nav.${section}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
