import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { copySite, edit } from '../../fixtures/copy-site';

/** Runs a script as npm does. */
function script(name: string, args: string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('node', ['--import', 'tsx', `scripts/${name}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

function brokenSite(): string {
  const root = copySite();
  edit(root, 'actors/alpha/entry.yaml', 'type: institution', 'type: institut');
  edit(root, 'actors/alpha/fr.mdx', '(guides/gamma)', '(guides/delta)');
  return root;
}

test('content:check lists every problem and fails', () => {
  const { status, stderr } = script('content-check', [brokenSite()]);
  expect(status).toBe(1);
  expect(stderr).toContain('actors/alpha/entry.yaml:3  type: found "institut"; allowed: institution');
  expect(stderr).toContain('2 problem(s)');
});

test('a build on bad content stops before anything is written, and lists the problems', () => {
  const marker = existsSync('out/sitemap.xml');
  const { status, stderr } = script('build', [], { CONTENT_DIR: brokenSite() });
  expect(status).toBe(1);
  expect(stderr).toContain('actors/alpha/entry.yaml:3');
  expect(existsSync('out/sitemap.xml')).toBe(marker);
});

test('content:new makes files whose check says what is still to be written', () => {
  const root = copySite();
  expect(script('content-new', ['actors', 'omega'], { CONTENT_DIR: root }).status).toBe(0);
  expect(readFileSync(join(root, 'actors/omega/fr.mdx'), 'utf8')).toContain('<Section id="missions">');
  const { problems } = loadContent(root);
  expect(problems.filter((problem) => problem.message.includes('still to be written')).length).toBeGreaterThan(2);
  const fields = problems.map((problem) => problem.field);
  expect(fields).toEqual(expect.arrayContaining(['type', 'zone', 'stages', 'funds', 'summary']));
});

test.each([
  [['people', 'omega'], /allowed: actors, bricks/],
  [['actors', 'Été'], /lower-case letters/],
  [['actors', 'alpha'], /exists already; nothing was written/],
])('content:new refuses %j and says why', (args, message) => {
  const { status, stderr } = script('content-new', args, { CONTENT_DIR: copySite() });
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
});

test.each([
  ['serve', { PORT: 'http' }, /PORT is "http"; allowed: a whole number/],
  ['start', { PORT: '0' }, /PORT is "0"; allowed/],
])('%s refuses a port that is none', (name, env, message) => {
  expect(script(name, [], env).stderr).toMatch(message);
});

test('a search needs something to search, in a language that exists', () => {
  expect(script('search').stderr).toContain('What to search?');
  expect(script('search', ['--lang', 'de', 'INS']).stderr).toMatch(/lang is "de"; allowed: fr, en/);
});

test('an evaluation names the query that it cannot read', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'boussole-')), 'missing.yaml');
  expect(script('search-eval', [file]).status).toBe(1);
});
