/** Builds the site, then serves it. The port is tried first, so that no build is made in vain. */
import { createServer } from 'node:http';
import { listen } from '@/lib/export/server';
import { portFromEnvironment } from './port';
import { main, run } from './run';
import { serveSite } from './serve-site';

main(async () => {
  const port = portFromEnvironment();
  const probe = createServer();
  await listen(probe, port);
  await new Promise((closed) => probe.close(closed));
  await run('node', ['--import', 'tsx', 'scripts/build.ts'], {
    SITE_URL: process.env.SITE_URL ?? `http://localhost:${port}`,
  });
  await serveSite(port);
});
