import { HomePage } from '@/components/site/home-page';
import { inEachLocale, type Locale } from '@/lib/i18n/locales';
import { hrefFor } from '@/lib/i18n/routes';
import { translator } from '@/lib/i18n/server';
import { pageContext } from '@/lib/site/context';
import { siteNames } from '@/lib/site/identity';
import { pageMetadata } from '@/lib/site/metadata';

type Props = { params: Promise<{ lang: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const hrefs = inEachLocale((locale) => hrefFor(locale));
  return pageMetadata({ lang, title: siteNames[lang], description: translator(lang)('site.description'), hrefs });
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  return <HomePage ctx={pageContext(lang)} />;
}
