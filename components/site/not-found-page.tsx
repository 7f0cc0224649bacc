import { defaultLocale, type Locale, localeNames, locales } from '@/lib/i18n/locales';
import { hrefFor } from '@/lib/i18n/routes';
import { translator } from '@/lib/i18n/server';
import { siteNames } from '@/lib/site/identity';
import { mainSections } from '@/lib/site/sections';
import { Logo } from '../layout/logo';

/** The page of addresses that do not exist, in every language: search, and the sections. */
export function NotFoundPage() {
  return (
    <>
      <header className="site-header">
        <div className="site-header-row">
          {locales.map((lang) => (
            <a key={lang} className="brand" href={hrefFor(lang)} lang={lang} hrefLang={lang}>
              <Logo />
              {siteNames[lang]}
            </a>
          ))}
        </div>
      </header>
      <main className="not-found">
        {locales.map((lang) => (
          <NotFound key={lang} lang={lang} />
        ))}
      </main>
    </>
  );
}

function NotFound({ lang }: { lang: Locale }) {
  const t = translator(lang);
  const Heading = lang === defaultLocale ? 'h1' : 'h2';
  return (
    <section lang={lang} aria-labelledby={`not-found-${lang}`}>
      <Heading id={`not-found-${lang}`}>{t('notFound.title')}</Heading>
      <p>{t('notFound.text')}</p>
      <search>
        <form className="plain-search" action={hrefFor(lang, { section: 'search' })} method="get">
          <label htmlFor={`q-${lang}`}>{t('search.label')}</label>
          <input id={`q-${lang}`} name="q" type="search" maxLength={300} />
          <button type="submit">{t('search.submit')}</button>
        </form>
      </search>
      <ul>
        <li>
          <a href={hrefFor(lang)}>
            {t('nav.home')} – {localeNames[lang]}
          </a>
        </li>
        {[...mainSections, 'site-map' as const].map((section) => (
          <li key={section}>
            <a href={hrefFor(lang, { section })}>{t(`nav.${section}`)}</a>
          </li>
        ))}
      </ul>
      <p>{t('site.independent')}</p>
    </section>
  );
}
