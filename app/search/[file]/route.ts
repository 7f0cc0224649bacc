import { allContent } from '@/lib/content/store';
import { locales } from '@/lib/i18n/locales';
import { buildIndex } from '@/lib/search/build';
import { manifestName, parts, plainManifest, plainName } from '@/lib/search/files';
import { searchDocuments } from '@/lib/site/search-documents';

export const dynamic = 'force-static';
export const dynamicParams = false;

const files = locales.flatMap((lang) => parts.map((part) => ({ file: plainName(lang, part), lang, part })));

export function generateStaticParams() {
  return [{ file: manifestName }, ...files.map(({ file }) => ({ file }))];
}

/** The index files as development serves them; the export names them after their content. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const found = files.find((other) => other.file === file);
  if (!found) return Response.json(plainManifest());
  return Response.json(buildIndex(searchDocuments(allContent().entries, found.lang), found.lang)[found.part]);
}
