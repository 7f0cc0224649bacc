import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { locales } from '@/lib/i18n/locales';
import type { Manifest } from '@/lib/search/files';

/** Weights that the build must keep; kB are 1,000 bytes after brotli. */
export const budgets = {
  html: 14,
  css: 10,
  js: 5,
  firstVisit: 30,
  requests: 5,
  searchEngine: 25,
  searchFirstResults: 60,
} as const;

/** One measure beside its budget. */
export type Measure = { what: string; value: number; budget: number; unit: 'kB' | 'requests' };

/** Measures every document and the search; the heaviest document stands for its kind of measure. */
export function measure(out: string): Measure[] {
  const documents = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('index.html'),
  );
  const weights = documents.map((file) => ({ file, ...weigh(out, file) }));
  const heaviest = (key: 'html' | 'css' | 'js' | 'firstVisit' | 'requests') => {
    const worst = weights.reduce((a, b) => (b[key] > a[key] ? b : a));
    const unit = key === 'requests' ? ('requests' as const) : ('kB' as const);
    return {
      what: `${key}, heaviest of ${documents.length}: ${worst.file}`,
      value: worst[key],
      budget: budgets[key],
      unit,
    };
  };
  return [
    heaviest('html'),
    heaviest('css'),
    heaviest('js'),
    heaviest('firstVisit'),
    heaviest('requests'),
    ...measureSearch(out),
  ];
}

/** A document's first visit: itself, its style sheets, its scripts, its icon. */
function weigh(out: string, file: string) {
  const links = resources(readFileSync(join(out, file), 'utf8'));
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + brotliSize(join(out, path)), 0);
  const html = brotliSize(join(out, file));
  const css = sum(links.css);
  const js = sum(links.js);
  const requests = 1 + links.css.length + links.js.length + links.icon.length;
  return { html, css, js, firstVisit: html + css + js + sum(links.icon), requests };
}

function resources(html: string): { css: string[]; js: string[]; icon: string[] } {
  const found = { css: [] as string[], js: [] as string[], icon: [] as string[] };
  const visit = (node: object): void => {
    const { tagName, attrs, childNodes } = node as {
      tagName?: string;
      attrs?: { name: string; value: string }[];
      childNodes?: object[];
    };
    const value = (name: string) => attrs?.find((item) => item.name === name)?.value ?? '';
    const path = (name: string) => value(name).split('?')[0] ?? '';
    if (tagName === 'link' && value('rel') === 'stylesheet') found.css.push(path('href'));
    if (tagName === 'link' && value('rel') === 'icon') found.icon.push(path('href'));
    if (tagName === 'script' && value('src')) found.js.push(path('src'));
    for (const child of childNodes ?? []) visit(child);
  };
  visit(parse(html));
  return found;
}

function measureSearch(out: string): Measure[] {
  const manifest = JSON.parse(readFileSync(join(out, 'search', 'manifest.json'), 'utf8')) as Manifest;
  const asset = (name: string) => {
    const file = readdirSync(join(out, 'assets')).find((other) => other.startsWith(name) && other.endsWith('.js'));
    if (!file) throw new Error(`assets/${name}*.js was not built`);
    return brotliSize(join(out, 'assets', file));
  };
  const engine = asset('search-worker');
  return [
    { what: 'search engine', value: engine, budget: budgets.searchEngine, unit: 'kB' },
    ...locales.map((lang) => ({
      what: `search, bytes to first results (${lang})`,
      value: engine + asset('search-panel') + brotliSize(join(out, 'search', manifest[lang]?.titles ?? '')),
      budget: budgets.searchFirstResults,
      unit: 'kB' as const,
    })),
  ];
}

function brotliSize(path: string): number {
  const compressed = `${path}.br`;
  return statSync(statSync(compressed, { throwIfNoEntry: false }) ? compressed : path).size / 1000;
}

/** The measures as a table, one per line. */
export function formatMeasures(measures: readonly Measure[]): string {
  return measures
    .map(({ what, value, budget, unit }) => {
      const mark = value > budget ? 'OVER' : 'ok  ';
      return `${mark} ${value.toFixed(unit === 'kB' ? 1 : 0).padStart(6)} / ${budget} ${unit}  ${what}`;
    })
    .join('\n');
}
