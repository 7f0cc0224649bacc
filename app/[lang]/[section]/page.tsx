import { notFound } from 'next/navigation';
import { indexViews } from '@/app/views';
import type { Locale } from '@/lib/i18n/locales';
import { sectionOf, sectionParams } from '@/lib/i18n/routes';
import { pageContext } from '@/lib/site/context';
import { sectionMetadata } from '@/lib/site/page-metadata';

export const dynamicParams = false;

export function generateStaticParams() {
  return sectionParams();
}

type Props = { params: Promise<{ lang: Locale; section: string }> };

export async function generateMetadata({ params }: Props) {
  const { lang, section: segment } = await params;
  const section = sectionOf(lang, segment);
  return section ? sectionMetadata(pageContext(lang), section) : {};
}

export default async function Page({ params }: Props) {
  const { lang, section: segment } = await params;
  const section = sectionOf(lang, segment);
  return section ? indexViews[section](pageContext(lang)) : notFound();
}
