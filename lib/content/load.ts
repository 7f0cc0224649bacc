import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { type Locale, locales, requiredLocales } from '@/lib/i18n/locales';
import { checkEntries } from './check';
import type { UnreadEntry } from './check-links';
import { type Collection, collectionIds, collections, isCollection } from './collections';
import type { Entry } from './entry';
import { loadHouse } from './house';
import { ContentError, type Problem, problemsFromIssues } from './problems';
import type { House } from './schema/house';
import { parseWords, type WordsFile } from './words';

/** What a content folder holds; `house` is missing only when problems say why. */
export type Content = { entries: Entry[]; house: House | undefined; problems: Problem[] };

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads and checks a whole content folder.
 * @param root folder that holds one folder per collection
 * @returns every entry that could be read and every problem found; nothing is thrown
 */
export function loadContent(root: string): Content {
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  const unread: UnreadEntry[] = [];
  for (const folder of foldersIn(root)) {
    if (!isCollection(folder)) {
      problems.push({ file: folder, message: `unknown collection; allowed: ${collectionIds.join(', ')}` });
      continue;
    }
    for (const id of foldersIn(join(root, folder))) {
      const file = (name: string) => [folder, id, name].join('/');
      if (!idPattern.test(id))
        problems.push({ file: `${folder}/${id}`, message: 'an id has lower-case letters, digits and single hyphens' });
      const read = (name: string) => readText(root, file(name), problems);
      const facts = readFacts(folder, file('entry.yaml'), read('entry.yaml'), problems);
      const words = readWords(id, file, read, problems);
      if (!facts) unread.push({ ref: `${folder}/${id}`, words });
      else entries.push({ collection: folder, id, ref: `${folder}/${id}`, words, ...facts } as Entry);
    }
  }
  const { house, problems: houseProblems } = loadHouse(root, entries);
  problems.push(...strayFiles(root), ...checkEntries(entries, unread), ...houseProblems);
  return { entries, house, problems };
}

/** Reads a content folder, or throws a ContentError that lists every problem. */
export function loadOrThrow(root: string): { entries: Entry[]; house: House } {
  const { entries, house, problems } = loadContent(root);
  if (problems.length > 0 || !house) throw new ContentError(problems);
  return { entries, house };
}

function readFacts(collection: Collection, file: string, source: string | undefined, problems: Problem[]) {
  if (source === undefined) {
    problems.push({ file, message: 'this file is missing: it holds the facts of the entry' });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  if (document.errors.length > 0) {
    problems.push(...document.errors.map((error) => ({ file, line: error.linePos?.[0].line, message: error.message })));
    return undefined;
  }
  const result = collections[collection].schema.safeParse(document.toJS());
  if (!result.success) {
    problems.push(...problemsFromIssues(file, result.error.issues, document, lines));
    return undefined;
  }
  const lineOf = (path: readonly (string | number)[]) => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    return node?.range ? lines.linePos(node.range[0]).line : undefined;
  };
  return { facts: result.data, lineOf };
}

function readWords(
  id: string,
  file: (name: string) => string,
  read: (name: string) => string | undefined,
  problems: Problem[],
) {
  const words: Partial<Record<Locale, WordsFile>> = {};
  for (const lang of locales) {
    const name = `${lang}.mdx`;
    const source = read(name);
    if (source === undefined) {
      if (requiredLocales.includes(lang))
        problems.push({ file: file(name), message: `this file is missing: the words of ${id} in this language` });
      continue;
    }
    const parsed = parseWords(source, file(name), lang);
    problems.push(...parsed.problems);
    if (parsed.words) words[lang] = parsed.words;
  }
  return words;
}

function strayFiles(root: string): Problem[] {
  const expected = new Set(['entry.yaml', ...locales.map((lang) => `${lang}.mdx`)]);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep))
    .filter((parts) => parts.length === 3 && !expected.has(parts[2] ?? ''))
    .map((parts) => ({
      file: parts.join('/'),
      message: `unexpected file; an entry holds ${[...expected].join(', ')}`,
    }));
}

function foldersIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => item.name)
    .toSorted();
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file, or undefined when there is none; a file in another encoding is a problem. */
function readText(root: string, file: string, problems: Problem[]): string | undefined {
  const path = join(root, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    return utf8.decode(readFileSync(path));
  } catch {
    problems.push({ file, message: 'is not written in UTF-8; save it again with that encoding' });
    return '';
  }
}
