import { inEachLocale, type Locale } from '@/lib/i18n/locales';

/** The two files of a language. */
export const parts = ['titles', 'bodies'] as const;
export type Part = (typeof parts)[number];

/** Names of the index files, by language: `search/manifest.json`. Only the manifest keeps its name. */
export type Manifest = Record<string, Record<Part, string>>;

export const manifestName = 'manifest.json';

/** Name of a file before it is named after its content. */
export function plainName(lang: Locale, part: Part): string {
  return `${lang}-${part}.json`;
}

/** The manifest of files that keep their plain names, as in development. */
export function plainManifest(): Manifest {
  return inEachLocale((lang) => ({ titles: plainName(lang, 'titles'), bodies: plainName(lang, 'bodies') }));
}
