import { localeNames, locales } from '@/lib/i18n/locales';
import { hrefFor } from '@/lib/i18n/routes';
import { siteNames } from '@/lib/site/identity';

/** The two doors of the portal, in their own languages. */
export function LanguageChoice() {
  return (
    <main className="language-choice">
      <h1>{Object.values(siteNames).join(' – ')}</h1>
      <ul>
        {locales.map((lang) => (
          <li key={lang}>
            <a href={hrefFor(lang)} lang={lang} hrefLang={lang}>
              {siteNames[lang]} – {localeNames[lang]}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
