import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = ['app', 'components', 'lib', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);

/** Modules that a file imports, relative paths resolved by their folder's name only. */
function imports(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

function offenders(inFolder: string, forbidden: RegExp): string[] {
  return files.filter((file) => file.startsWith(inFolder) && imports(file).some((path) => forbidden.test(path)));
}

test('imports run from app to components to lib', () => {
  expect(offenders('lib/', /^@\/(app|components)\//)).toEqual([]);
  expect(offenders('components/', /^@\/app\//)).toEqual([]);
});

test('the search knows nothing of content, pages or the file system, but for the command line', () => {
  const found = offenders('lib/search/', /^(react|next|node:|@\/lib\/(content|site|export))/);
  expect(found).toEqual(['lib/search/built-index.ts']);
});

test('the search engine is named in one module', () => {
  expect(offenders('', /^flexsearch/)).toEqual(['lib/search/field.ts']);
});

test('pages and components never touch files: content comes by lib/content', () => {
  expect(offenders('app/', /^node:/)).toEqual([]);
  expect(offenders('components/', /^node:/)).toEqual([]);
  expect(offenders('lib/site/', /^node:/)).toEqual([]);
});

test('what runs in the browser imports no content loader and no React', () => {
  const browser = files.filter(
    (file) => /\.(element|worker)\.ts$/.test(file) || (file.startsWith('components/search/') && file.endsWith('.ts')),
  );
  expect(browser.filter((file) => imports(file).some((path) => /^(react|next)|@\/lib\/content/.test(path)))).toEqual(
    [],
  );
});

test('routes only compose, modules are short', () => {
  const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length;
  expect(files.filter((file) => /\/(page|layout|route)\.tsx?$/.test(file) && lines(file) > 60)).toEqual([]);
  expect(files.filter((file) => lines(file) > 200)).toEqual([]);
});
