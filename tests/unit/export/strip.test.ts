import { expect, test } from 'vitest';
import { stripRuntime } from '@/lib/export/strip';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="fr"><head>${head}</head><body>${body}</body></html>`;

test('the runtime, its data and its preloads are removed', () => {
  const html = stripRuntime(
    page(
      '<link rel="preload" as="script" href="/_next/static/chunks/a.js"><script src="/_next/static/chunks/a.js" async></script>',
      '<!--$--><p>Texte</p><!--/$--><div hidden=""></div><script>self.__next_f.push([1,"x"])</script>',
    ),
  );
  expect(html).toBe(page('', '<p>Texte</p>'));
});

test('our own scripts, style sheets and structured data stay', () => {
  const head =
    '<link rel="stylesheet" href="/_next/static/chunks/a.css"><script src="/assets/theme.js"></script><script type="module" src="/assets/elements.js"></script><script type="application/ld+json">{}</script>';
  expect(stripRuntime(page(head, ''))).toBe(page(head, ''));
});

test('text that looks like a script stays text', () => {
  const body = '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>';
  expect(stripRuntime(page('', body))).toBe(page('', body));
});

test('what the security policy would block stops the build', () => {
  expect(() => stripRuntime(page('', '<p style="color:red">a</p>'))).toThrow(/<p> has style/);
  expect(() => stripRuntime(page('', '<button onclick="x()">a</button>'))).toThrow(/onclick/);
  expect(() => stripRuntime(page('<style>a{}</style>', ''))).toThrow(/<style>/);
});
