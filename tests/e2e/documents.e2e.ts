import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { parse } from 'parse5';

/** What a document says of itself, read from its file. */
type Document = {
  file: string;
  url: string;
  html: string;
  ids: Set<string>;
  links: string[];
  alternates: Record<string, string>;
  canonical: string | undefined;
};

const out = 'out';
const documents = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .map(readDocument);
const byUrl = new Map(documents.map((document) => [document.url, document]));

function readDocument(file: string): Document {
  const html = readFileSync(join(out, file), 'utf8');
  const document: Document = {
    file,
    url: `/${file.replace(/index\.html$/, '')}`,
    html,
    ids: new Set(),
    links: [],
    alternates: {},
    canonical: undefined,
  };
  const visit = (node: object): void => {
    const {
      tagName,
      attrs = [],
      childNodes = [],
    } = node as { tagName?: string; attrs?: { name: string; value: string }[]; childNodes?: object[] };
    const value = (name: string) => attrs.find((item) => item.name === name)?.value;
    const id = value('id');
    if (id) document.ids.add(id);
    const href = value('href');
    if (tagName === 'a' && href) document.links.push(href);
    if (tagName === 'link' && href && value('rel') === 'canonical') document.canonical = href;
    if (tagName === 'link' && href && value('rel') === 'alternate') document.alternates[value('hreflang') ?? ''] = href;
    for (const child of childNodes) visit(child);
  };
  visit(parse(html));
  return document;
}

test('no document holds a script of the client runtime', () => {
  expect(documents.length).toBeGreaterThan(120);
  const scripts = documents.flatMap(({ file, html }) => (/<script[^>]*_next|__next_f/.test(html) ? [file] : []));
  expect(scripts).toEqual([]);
});

test('every internal link leads to a page, every anchor to a part of it', () => {
  const dead = documents.flatMap((document) =>
    document.links
      .filter((link) => link.startsWith('/') || link.startsWith('#'))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        if (path.startsWith('/api/')) return false;
        const target = path === '' ? document : byUrl.get(path.split('?')[0] ?? '');
        return !target || (anchor !== undefined && !target.ids.has(anchor));
      })
      .map((link) => `${document.url} → ${link}`),
  );
  expect(dead).toEqual([]);
});

test('languages point at each other, and every page at itself', () => {
  const site = new URL(documents.find((document) => document.canonical)?.canonical ?? '').origin;
  for (const document of documents.filter(({ url }) => url !== '/')) {
    expect(document.canonical, document.url).toBe(site + document.url);
    const { fr, en, 'x-default': fallback } = document.alternates;
    expect([fr, en], document.url).toContain(site + document.url);
    expect(fallback, document.url).toBe(en);
    for (const other of [fr, en])
      expect(byUrl.get((other ?? '').replace(site, ''))?.alternates, `${document.url} → ${other}`).toEqual(
        document.alternates,
      );
  }
});

test('every document is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const faults: string[] = [];
  for (const { file, html } of documents) {
    const { results } = await validator.validateString(html);
    for (const result of results)
      for (const message of result.messages) faults.push(`${file}: ${message.ruleId}: ${message.message}`);
  }
  expect([...new Set(faults)].slice(0, 20)).toEqual([]);
});

test('the sitemap lists every document but the results pages, in each language', () => {
  const sitemap = readFileSync(join(out, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>[^<]*?(\/(?:fr|en)\/[^<]*)<\/loc>/g)].map((match) => match[1]).sort();
  const expected = documents
    .map(({ url }) => url)
    .filter((url) => url !== '/' && !/^\/(fr\/recherche|en\/search)\/$/.test(url))
    .sort();
  expect(listed).toEqual(expected);
  expect(sitemap).toContain('hreflang="en"');
});

test('the open data has one record per entry, the same in both languages, each with a page', () => {
  const read = (lang: string) =>
    JSON.parse(readFileSync(join(out, `api/v1/${lang}/entries.json`), 'utf8')) as Record<string, unknown>[];
  const [fr, en] = [read('fr'), read('en')];
  expect(en.map((record) => record.ref)).toEqual(fr.map((record) => record.ref));
  for (const record of [...fr, ...en]) {
    expect(Object.keys(record)).toEqual([
      'ref',
      'collection',
      'id',
      'url',
      'title',
      'summary',
      'verifiedOn',
      'sources',
    ]);
    expect(byUrl.has(new URL(String(record.url)).pathname), String(record.url)).toBe(true);
  }
});
