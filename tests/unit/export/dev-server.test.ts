import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDevServer } from '@/lib/export/dev-server';
import { listen } from '@/lib/export/server';

/** Stands for Next.js in development. */
const next = createServer((request, response) => {
  const status = request.url === '/broken/' ? 500 : 200;
  if (request.url === '/moved') response.writeHead(308, { Location: '/moved/' }).end();
  else if (request.url?.endsWith('.json'))
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"<script>":1}');
  else response.writeHead(status, { 'Content-Type': 'text/html' }).end('<p>page</p><script>runtime()</script>');
});
let dev: ReturnType<typeof createDevServer>;
let base = '';

beforeAll(async () => {
  await listen(next, 0);
  dev = createDevServer(`http://localhost:${(next.address() as AddressInfo).port}`);
  await listen(dev, 0);
  base = `http://localhost:${(dev.address() as AddressInfo).port}`;
});

afterAll(() => {
  dev.close();
  next.close();
});

const get = async (path: string) => fetch(base + path, { redirect: 'manual' });

test('a page in development has no runtime either', async () => {
  expect(await (await get('/fr/')).text()).toBe('<html><head></head><body><p>page</p></body></html>');
});

test('what is no page passes untouched', async () => {
  expect(await (await get('/search/manifest.json')).text()).toBe('{"<script>":1}');
});

test('a fault passes untouched, so that it is explained', async () => {
  const response = await get('/broken/');
  expect(response.status).toBe(500);
  expect(await response.text()).toContain('runtime()');
});

test('a redirect leads on', async () => {
  expect((await get('/moved')).headers.get('location')).toBe('/moved/');
});

test('while Next.js starts, the reader is told to wait', async () => {
  const early = createDevServer('http://localhost:1');
  await listen(early, 0);
  const response = await fetch(`http://localhost:${(early.address() as AddressInfo).port}/`);
  early.close();
  expect(response.status).toBe(502);
  expect(await response.text()).toContain('Reload in a moment');
});
