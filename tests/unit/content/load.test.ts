import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent, loadOrThrow } from '@/lib/content/load';
import { entriesOf, hrefOf } from '@/lib/content/queries';
import { copySite, edit } from '../../fixtures/copy-site';

const site = 'tests/fixtures/site';

/** Breaks one thing in a copy of the site and gives what the check says. */
function problemsAfter(change: (root: string) => void) {
  const root = copySite();
  change(root);
  return loadContent(root).problems;
}

test('the fixture site has no problem', () => {
  expect(loadContent(site).problems).toEqual([]);
});

test('a new actor is one new folder, and is then known everywhere', () => {
  const root = copySite();
  cpSync(join(root, 'actors/alpha'), join(root, 'actors/omega'), { recursive: true });
  edit(root, 'bricks/beta/entry.yaml', 'actors/alpha', 'actors/omega');
  const { entries } = loadOrThrow(root);
  expect(entriesOf(entries, 'actors', 'fr').map((entry) => hrefOf(entry, 'fr'))).toContain('/fr/acteurs/omega/');
});

test.each([
  [
    'a value that is not allowed',
    'actors/alpha/entry.yaml',
    'type: institution',
    'type: institut',
    /entry.yaml/,
    'type',
    /found "institut"; allowed: institution, ministry/,
  ],
  [
    'an unknown field',
    'actors/alpha/entry.yaml',
    'acronym:',
    'acronyme:',
    /entry.yaml/,
    undefined,
    /unknown field acronyme/,
  ],
  [
    'a missing field',
    'actors/alpha/entry.yaml',
    'zone: national',
    '',
    /entry.yaml/,
    'zone',
    /found nothing; allowed: national/,
  ],
  [
    'a broken reference',
    'bricks/beta/entry.yaml',
    'actors/alpha',
    'actors/nobody',
    /bricks\/beta/,
    'operators.0.actor',
    /"actors\/nobody" does not exist; in actors there are: alpha/,
  ],
  [
    'an impossible date',
    'actors/alpha/entry.yaml',
    'verifiedOn: 2026-01-02',
    'verifiedOn: 2026-02-30',
    /entry.yaml/,
    'verifiedOn',
    /a date that exists in the calendar/,
  ],
  [
    'a date in another form',
    'actors/alpha/entry.yaml',
    'verifiedOn: 2026-01-02',
    'verifiedOn: 02/01/2026',
    /entry.yaml/,
    'verifiedOn',
    /YYYY-MM-DD/,
  ],
  [
    'an unknown source',
    'actors/alpha/entry.yaml',
    'sources: [one] }\nfees',
    'sources: [two] }\nfees',
    /entry.yaml/,
    'funds.sources.0',
    /no source "two" in this entry; its sources: one/,
  ],
  [
    'the same source id twice',
    'actors/alpha/entry.yaml',
    'sources:\n  - {',
    'sources:\n  - { id: one, title: B, publisher: B, consulted: 2026-01-02 }\n  - {',
    /entry.yaml/,
    'sources.1.id',
    /"one" is used twice/,
  ],
  [
    'a step that waits for a later one',
    'guides/gamma/entry.yaml',
    'after: [first],',
    'after: [third],',
    /gamma/,
    'steps.1.after',
    /"third" is not a step before this one/,
  ],
  [
    'a step without words',
    'guides/gamma/fr.mdx',
    'id="third"',
    'id="fourth"',
    /gamma\/fr.mdx/,
    undefined,
    /its <Step> are first, second, fourth; entry.yaml has first, second, third/,
  ],
  [
    'a dead link',
    'actors/alpha/fr.mdx',
    '(guides/gamma)',
    '(guides/delta)',
    /alpha\/fr.mdx/,
    undefined,
    /"guides\/delta" leads nowhere/,
  ],
  [
    'a dead anchor',
    'actors/alpha/fr.mdx',
    '#purpose',
    '#aim',
    /alpha\/fr.mdx/,
    undefined,
    /has no anchor "aim"; it has: purpose/,
  ],
  ['an unknown citation', 'actors/alpha/fr.mdx', '[^one]', '[^two]', /alpha\/fr.mdx/, undefined, /no source "two"/],
  [
    'a section that the collection does not have',
    'actors/alpha/fr.mdx',
    'id="what"',
    'id="story"',
    /alpha\/fr.mdx/,
    undefined,
    /unknown section "story"; allowed, in this order: what, missions/,
  ],
  [
    'languages that do not have the same parts',
    'actors/alpha/en.mdx',
    'id="fees"',
    'id="money"',
    /alpha\/en.mdx/,
    undefined,
    /in French they are what, faq, fees/,
  ],
  [
    'MDX that does not compile',
    'actors/alpha/fr.mdx',
    '</Section>',
    '</Sections>',
    /alpha\/fr.mdx/,
    undefined,
    /MDX does not compile/,
  ],
  [
    'an element outside the vocabulary',
    'actors/alpha/fr.mdx',
    'Non.[^one]',
    '<Video src="x" />',
    /alpha\/fr.mdx/,
    undefined,
    /unknown element <Video>; allowed: Section, Step, Question, Note/,
  ],
  [
    'code in the words',
    'actors/alpha/fr.mdx',
    'Non.[^one]',
    'Non {1 + 1}',
    /alpha\/fr.mdx/,
    undefined,
    /expressions.*not allowed/,
  ],
  [
    'a summary that says nothing',
    'actors/alpha/fr.mdx',
    "Une agence de démonstration, qui montre ce qu'une fiche d'acteur contient au moins.",
    'Court.',
    /alpha\/fr.mdx/,
    'summary',
    /at least 40 characters/,
  ],
  [
    'YAML that cannot be read',
    'actors/alpha/entry.yaml',
    'fields: [health]',
    'fields: [health',
    /entry.yaml/,
    undefined,
    /./,
  ],
])('%s is reported with its file and what is allowed', (_, file, from, to, inFile, field, message) => {
  const problems = problemsAfter((root) => edit(root, file, from, to));
  const found = problems.find((problem) => message.test(problem.message) && inFile.test(problem.file));
  expect(found, JSON.stringify(problems, null, 1)).toBeDefined();
  if (field) expect(found?.field).toBe(field);
});

test('a problem in the facts carries the line of the field', () => {
  const problems = problemsAfter((root) =>
    edit(root, 'actors/alpha/entry.yaml', 'type: institution', 'type: institut'),
  );
  expect(problems[0]).toMatchObject({ file: 'actors/alpha/entry.yaml', line: 3, field: 'type' });
});

test('a problem in the words carries the line of the file, front matter included', () => {
  const problems = problemsAfter((root) => edit(root, 'actors/alpha/fr.mdx', 'Non.[^one]', '<Video src="x" />'));
  expect(problems[0]).toMatchObject({ file: 'actors/alpha/fr.mdx', line: 17 });
});

test('a missing language is reported', () => {
  const problems = problemsAfter((root) => rmSync(join(root, 'actors/alpha/en.mdx')));
  expect(problems).toContainEqual({
    file: 'actors/alpha/en.mdx',
    message: 'this file is missing: the words of alpha in this language',
  });
});

test('an unknown collection and a stray file are reported', () => {
  const problems = problemsAfter((root) => {
    mkdirSync(join(root, 'people'));
    writeFileSync(join(root, 'actors/alpha/notes.txt'), '');
  });
  expect(problems.map((problem) => problem.file)).toEqual(['people', 'actors/alpha/notes.txt']);
});

test('two entries may not share an address', () => {
  const problems = problemsAfter((root) => {
    cpSync(join(root, 'guides/gamma'), join(root, 'guides/copy'), { recursive: true });
  });
  expect(problems.map((problem) => problem.message)).toContain('the same address as guides/copy');
});

test('two bricks may not stand in the same place', () => {
  const problems = problemsAfter((root) =>
    cpSync(join(root, 'bricks/beta'), join(root, 'bricks/copy'), { recursive: true }),
  );
  expect(problems.map((problem) => problem.message)).toContain('bricks/beta already stands at rank 1 of core');
});

test('every problem is listed at once', () => {
  const root = copySite();
  edit(root, 'actors/alpha/entry.yaml', 'type: institution', 'type: institut');
  edit(root, 'guides/gamma/entry.yaml', 'after: [first],', 'after: [nowhere],');
  edit(root, 'roadmap/axis-1/fr.mdx', 'id="purpose"', 'id="goal"');
  expect(() => loadOrThrow(root)).toThrow(/actors\/alpha[\s\S]*guides\/gamma[\s\S]*roadmap\/axis-1/);
});

test('a file in another encoding is reported', () => {
  const problems = problemsAfter((root) => {
    writeFileSync(join(root, 'actors/alpha/fr.mdx'), Buffer.from('---\ntitle: Agence \xe9\n---\n', 'latin1'));
  });
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toContain(
    'actors/alpha/fr.mdx is not written in UTF-8; save it again with that encoding',
  );
});

test('what is still to be written is reported', () => {
  const problems = problemsAfter((root) => {
    edit(root, 'actors/alpha/fr.mdx', 'Non.[^one]', '…');
    edit(root, 'actors/alpha/entry.yaml', 'title: Source one', 'title: …');
  });
  expect(problems.filter((problem) => problem.message.includes('still to be written'))).toHaveLength(2);
});
