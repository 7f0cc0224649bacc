import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { locales } from '@/lib/i18n/locales';
import { hrefFor, type SectionId } from '@/lib/i18n/routes';
import type { PageContext } from '@/lib/site/context';
import { PageFrame } from './page-frame';

type Props = { ctx: PageContext; section: SectionId; title: string; summary: string; children: ReactNode };

/** The index page of a section. */
export function ListPage({ ctx, section, title, summary, children }: Props) {
  const alternates = Object.fromEntries(locales.map((locale) => [locale, hrefFor(locale, { section })])) as Record<
    Locale,
    string
  >;
  return (
    <PageFrame ctx={ctx} alternates={alternates} current={section} crumbs={[{ label: title }]}>
      <header className="entry-header">
        <h1>{title}</h1>
        <p className="summary">{summary}</p>
      </header>
      {children}
    </PageFrame>
  );
}
