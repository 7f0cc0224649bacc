import { notFound } from 'next/navigation';
import { entryView } from '@/app/views';
import { isCollection } from '@/lib/content/collections';
import { entryBySlug } from '@/lib/content/queries';
import { allContent } from '@/lib/content/store';
import { type Locale, locales } from '@/lib/i18n/locales';
import { sectionOf, segments } from '@/lib/i18n/routes';
import { pageContext } from '@/lib/site/context';
import { entryMetadata } from '@/lib/site/page-metadata';

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((lang) =>
    allContent().entries.flatMap((entry) =>
      entry.collection === 'pages'
        ? []
        : [{ lang, section: segments[entry.collection][lang], slug: entry.words[lang]?.slug ?? entry.id }],
    ),
  );
}

type Props = { params: Promise<{ lang: Locale; section: string; slug: string }> };

async function find({ params }: Props) {
  const { lang, section: segment, slug } = await params;
  const ctx = pageContext(lang);
  const section = sectionOf(lang, segment);
  return { ctx, entry: section && isCollection(section) ? entryBySlug(ctx.entries, section, slug, lang) : undefined };
}

export async function generateMetadata(props: Props) {
  const { ctx, entry } = await find(props);
  return entry ? entryMetadata(ctx, entry) : {};
}

export default async function Page(props: Props) {
  const { ctx, entry } = await find(props);
  return entry ? entryView(ctx, entry) : notFound();
}
