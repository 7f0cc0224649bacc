import { localeNames, locales } from '@/lib/i18n/locales';
import { hrefFor } from '@/lib/i18n/routes';
import { translator } from '@/lib/i18n/server';
import { footerSections, mainSections } from '@/lib/site/sections';

/** The page of addresses that do not exist, in every language: search, and the sections. */
export function NotFoundPage() {
  return (
    <main className="not-found">
      {locales.map((lang) => {
        const t = translator(lang);
        return (
          <section key={lang} lang={lang} aria-labelledby={`not-found-${lang}`}>
            <h1 id={`not-found-${lang}`}>{t('notFound.title')}</h1>
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
              {[...mainSections, footerSections[0]].map((section) => (
                <li key={section}>
                  <a href={hrefFor(lang, { section })}>{t(`nav.${section}`)}</a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </main>
  );
}
