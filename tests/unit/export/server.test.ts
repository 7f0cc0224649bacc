import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { precompress } from '@/lib/export/precompress';
import { createSiteServer, listen } from '@/lib/export/server';

const out = mkdtempSync(join(tmpdir(), 'boussole-out-'));
let server: ReturnType<typeof createSiteServer>;
let base = '';

beforeAll(async () => {
  mkdirSync(join(out, 'fr'));
  mkdirSync(join(out, 'assets'));
  mkdirSync(join(out, 'api'));
  writeFileSync(join(out, '404.html'), '<p>404</p>');
  writeFileSync(join(out, 'fr/index.html'), '<p>bonjour</p>'.repeat(50));
  writeFileSync(join(out, 'assets/elements-ABC.js'), 'export {}');
  writeFileSync(join(out, 'api/entries.json'), '[]');
  await precompress(out);
  server = createSiteServer(out);
  await listen(server, 0);
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(base + path, { headers, redirect: 'manual' });

test('a page is served with the strict policy and in brotli', async () => {
  const response = await get('/fr/', { 'Accept-Encoding': 'br' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-encoding')).toBe('br');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await response.text()).toContain('bonjour');
});

test('pages are asked again, hashed files kept for ever', async () => {
  expect((await get('/fr/')).headers.get('cache-control')).toContain('must-revalidate');
  expect((await get('/assets/elements-ABC.js')).headers.get('cache-control')).toContain('immutable');
});

test('a page without its slash leads to the page, the query kept', async () => {
  const response = await get('/fr?q=ins');
  expect(response.status).toBe(308);
  expect(response.headers.get('location')).toBe('/fr/?q=ins');
});

test.each(['/nowhere/', '/%E0%A4%A', '/../package.json', '/fr/index.html/x'])(
  '%s gets the page of what does not exist',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<p>404</p>');
  },
);

test('the open data may be read from any site', async () => {
  expect((await get('/api/entries.json')).headers.get('access-control-allow-origin')).toBe('*');
  expect((await get('/fr/')).headers.get('access-control-allow-origin')).toBeNull();
});

test('a port in use gets a message that says what to do', async () => {
  const { port } = server.address() as AddressInfo;
  await expect(listen(createSiteServer(out), port)).rejects.toThrow(
    `Port ${port} is in use. Stop the program that uses it, or choose another port, for example PORT=${port + 1}`,
  );
});

/** Sends an address as it is, which fetch would mend. */
function status(target: string): Promise<{ status: number | undefined; location: string | undefined }> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ port, path: target }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, location: response.headers.location });
    })
      .on('error', reject)
      .end();
  });
}

test.each(['//[', '//elsewhere.example/', 'http://[', '*'])(
  'the address %s is refused, and the server lives on',
  async (target) => {
    expect((await status(target)).status).toBe(400);
    expect((await get('/fr/')).status).toBe(200);
  },
);

test('a redirect never leads to another host', async () => {
  expect(await status('/.//fr')).toEqual({ status: 308, location: '/fr/' });
});

test('a file that vanishes ends its answer, not the server', async () => {
  rmSync(join(out, 'assets/elements-ABC.js'));
  await expect(get('/assets/elements-ABC.js', { 'Accept-Encoding': 'identity' })).rejects.toThrow();
  expect((await get('/fr/')).status).toBe(200);
});

test('only reading is allowed', async () => {
  const response = await fetch(`${base}/fr/`, { method: 'POST' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});
