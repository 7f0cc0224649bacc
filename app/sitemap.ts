import type { MetadataRoute } from 'next';
import { allContent } from '@/lib/content/store';
import { inEachLocale, locales } from '@/lib/i18n/locales';
import { absolute } from '@/lib/site/identity';
import { sitePages } from '@/lib/site/site-pages';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  return sitePages(allContent().entries).flatMap(({ hrefs, verifiedOn }) =>
    locales.map((lang) => ({
      url: absolute(hrefs[lang]),
      ...(verifiedOn ? { lastModified: verifiedOn } : {}),
      alternates: { languages: inEachLocale((locale) => absolute(hrefs[locale])) },
    })),
  );
}
