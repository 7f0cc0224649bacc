import { entryRecords } from '@/lib/api/entries';
import { allContent } from '@/lib/content/store';
import { type Locale, locales } from '@/lib/i18n/locales';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((lang) => ({ lang }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  return Response.json(entryRecords(allContent().entries, lang as Locale));
}
