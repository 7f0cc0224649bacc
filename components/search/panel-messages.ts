import { hrefFor } from '@/lib/i18n/routes';
import { messages } from '@/lib/i18n/server';
import type { PageContext } from '@/lib/site/context';

/** What the search scripts say and where they lead, in the page's language; read from a data attribute. */
export type PanelMessages = (typeof messages)['fr']['search']['panel'] & {
  lang: string;
  all: string;
  resultsPage: string;
};

export function panelMessages({ lang }: PageContext): PanelMessages {
  return {
    ...messages[lang].search.panel,
    lang,
    all: hrefFor(lang, { section: 'site-map' }),
    resultsPage: hrefFor(lang, { section: 'search' }),
  };
}
