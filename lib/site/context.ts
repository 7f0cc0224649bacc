import 'server-only';
import type { Entry } from '@/lib/content/entry';
import type { Text } from '@/lib/content/schema/common';
import { textIn } from '@/lib/content/schema/common';
import type { House } from '@/lib/content/schema/house';
import { allContent } from '@/lib/content/store';
import { typeset } from '@/lib/content/typeset';
import type { Locale } from '@/lib/i18n/locales';
import { type Translate, translator } from '@/lib/i18n/server';

/** What every component of a page needs: the language, its messages, and all entries. */
export type PageContext = {
  lang: Locale;
  t: Translate;
  entries: readonly Entry[];
  house: House;
  /** A short text of the facts, in the page's language and typeset. */
  say: (text: Text) => string;
};

export function pageContext(lang: Locale): PageContext {
  const { entries, house } = allContent();
  return {
    lang,
    t: translator(lang),
    entries,
    house,
    say: (text) => typeset(textIn(text, lang), lang),
  };
}
