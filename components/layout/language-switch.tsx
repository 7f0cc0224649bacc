import { type Locale, localeNames, locales } from '@/lib/i18n/locales';
import type { PageContext } from '@/lib/site/context';

/** The same page in each language. */
export function LanguageSwitch({ ctx, alternates }: { ctx: PageContext; alternates: Record<Locale, string> }) {
  return (
    <language-switch>
      <nav className="language-switch" aria-label={ctx.t('nav.language')}>
        <ul>
          {locales.map((locale) => (
            <li key={locale}>
              <a
                href={alternates[locale]}
                lang={locale}
                hrefLang={locale}
                rel="alternate"
                aria-current={locale === ctx.lang ? 'true' : undefined}
              >
                {localeNames[locale]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </language-switch>
  );
}
