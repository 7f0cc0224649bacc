import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { stripRuntime } from './strip';

/**
 * Stands before Next.js in development and makes each page a document, as the export does: what an author sees is what
 * a reader will get. Faults pass as they are, for Next.js explains them.
 * @param origin where Next.js listens
 */
export function createDevServer(origin: string): Server {
  return createServer((request, response) => {
    forward(origin, request, response).catch((error: unknown) => {
      response.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(
        `Next.js did not answer: ${error instanceof Error ? error.message : String(error)}. Reload in a moment.`,
      );
    });
  });
}

async function forward(origin: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await fetch(origin + request.url, {
    headers: { accept: request.headers.accept ?? '*/*' },
    redirect: 'manual',
  });
  const type = answer.headers.get('content-type') ?? 'application/octet-stream';
  const location = answer.headers.get('location');
  response.writeHead(answer.status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    ...(location ? { Location: location } : {}),
  });
  const body = Buffer.from(await answer.arrayBuffer());
  response.end(type.startsWith('text/html') && answer.status < 500 ? stripRuntime(body.toString('utf8')) : body);
}
