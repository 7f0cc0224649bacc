import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { preferredLocale } from '@/lib/i18n/locales';
import { hrefFor } from '@/lib/i18n/routes';
import { cacheControl, openDataHeaders, securityHeaders } from './headers';

/** Room for any query that a reader may paste in the address, in bytes. */
const longestHead = 128 * 1024;

/**
 * Serves an exported site as it is deployed: real headers, precompressed files, its own page for what does not exist.
 * @param out folder of the export
 */
export function createSiteServer(out: string): Server {
  const files = sirv(out, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControl(path));
      for (const [name, value] of Object.entries(openDataHeaders(path))) response.setHeader(name, value);
    },
  });
  const notFound = readFileSync(join(out, '404.html'));
  return createServer({ maxHeaderSize: longestHead }, (request, response) => {
    // A file that vanishes while the site is built anew ends its answer, not the server.
    response.on('pipe', (source) => source.once('error', () => response.destroy()));
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const address = request.url ?? '/';
    if (!address.startsWith('/') || address.startsWith('//') || !URL.canParse(address, 'http://localhost')) {
      response.writeHead(400).end();
      return;
    }
    const { pathname, search } = new URL(address, 'http://localhost');
    if (pathname === '/') {
      response
        .writeHead(302, {
          Location: hrefFor(preferredLocale(request.headers['accept-language'])),
          Vary: 'Accept-Language',
        })
        .end();
      return;
    }
    if (!pathname.endsWith('/') && existsSync(join(out, decode(pathname), 'index.html'))) {
      // Leading slashes are made one: two would lead to another host.
      response.writeHead(308, { Location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    });
  });
}

/** A path with broken percent-encoding names no file. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Starts a server; a port in use gets a message that says what to do. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} is in use. Stop the program that uses it, or choose another port, for example PORT=${port + 1}`,
            )
          : error,
      );
    });
    server.listen(port, () => resolve());
  });
}
