import type { Locale } from '@/lib/i18n/locales';
import { indexForms, textForms } from './encoder';
import { buildField } from './field';
import type { BodiesPayload, SearchDocument, TitlesPayload } from './types';

/** Builds the two files of a language: titles for first results, bodies for the rest. */
export function buildIndex(
  documents: readonly SearchDocument[],
  lang: Locale,
): { titles: TitlesPayload; bodies: BodiesPayload } {
  const passages = documents.flatMap((document, page) => document.passages.map((passage) => ({ ...passage, page })));
  return {
    titles: { pages: documents.map(({ passages: _, ...page }) => page) },
    bodies: {
      sections: passages.map(({ page, anchor, heading }) => ({ page, anchor, heading })),
      texts: passages.map(({ text }) => text),
      heading: buildField(passages.map(({ heading }) => indexForms(heading))),
      body: buildField(passages.map(({ text }) => textForms(text, lang))),
    },
  };
}
