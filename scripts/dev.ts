/** Development on http://localhost:3000 (PORT changes it): content, pages, styles and search follow at each reload. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDevServer } from '@/lib/export/dev-server';
import { watchElements } from '@/lib/export/elements';
import { listen } from '@/lib/export/server';
import { portFromEnvironment } from './port';
import { main, run } from './run';

main(async () => {
  const port = portFromEnvironment();
  const inner = await freePort();
  const origin = `http://127.0.0.1:${inner}`;
  await listen(createDevServer(origin), port);
  await watchElements();
  const next = run('next', ['dev', '--port', String(inner), '--hostname', '127.0.0.1'], {
    NEXT_TELEMETRY_DISABLED: '1',
    SITE_URL: `http://localhost:${port}`,
  });
  await Promise.race([next, answers(origin)]);
  console.log(`Boussole e-santé, development: http://localhost:${port}`);
  await next;
});

/** A port that nothing uses, for Next.js behind us. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await listen(probe, 0);
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

/** Waits until Next.js answers. */
async function answers(origin: string): Promise<void> {
  for (;;) {
    const ready = await fetch(`${origin}/fr/`).then(
      () => true,
      () => false,
    );
    if (ready) return;
    await new Promise((later) => setTimeout(later, 300));
  }
}
