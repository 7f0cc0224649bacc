import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { messages, translator } from '@/lib/i18n/server';

type Tree = { [key: string]: string | Tree };

/** Every key of a tree of messages; forms of a plural count as one. */
function keys(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const name = `${path}${key.replace(/_(zero|one|two|few|many|other)$/, '')}`;
    if (typeof value === 'string') found.set(name, value);
    else for (const [inner, text] of keys(value, `${name}.`)) found.set(inner, text);
  }
  return found;
}

const french = keys(messages.fr);

test.each(locales)('%s has every key, and none more', (lang) => {
  expect([...keys(messages[lang]).keys()].sort()).toEqual([...french.keys()].sort());
});

test.each(locales)('%s has no empty message, and the same placeholders', (lang) => {
  for (const [key, text] of keys(messages[lang])) {
    expect(text.trim(), key).not.toBe('');
    expect(placeholders(text), key).toEqual(placeholders(french.get(key) ?? ''));
  }
});

test.each(locales)('%s has every form of its plurals', (lang) => {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  for (const form of forms) expect(Object.keys(messages[lang].guide)).toContain(`stepCount_${form}`);
});

test('a count picks the right form', () => {
  expect(translator('fr')('guide.stepCount', { count: 1 })).toBe('1 étape');
  expect(translator('fr')('guide.stepCount', { count: 0 })).toBe('0 étape');
  expect(translator('en')('guide.stepCount', { count: 8 })).toBe('8 steps');
});

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{+\w+\}+/g))].sort();
}
