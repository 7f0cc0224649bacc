import type { Metadata } from 'next';
import { LanguageChoice } from '@/components/layout/language-choice';
import { defaultLocale } from '@/lib/i18n/locales';
import { hrefFor } from '@/lib/i18n/routes';
import { siteNames } from '@/lib/site/identity';

export const metadata: Metadata = {
  title: Object.values(siteNames).join(' – '),
  robots: { index: false, follow: true },
};

export default function Page() {
  return (
    <>
      <meta httpEquiv="refresh" content={`0; url=${hrefFor(defaultLocale)}`} />
      <LanguageChoice />
    </>
  );
}
