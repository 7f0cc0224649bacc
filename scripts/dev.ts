/** Development on http://localhost:3000 (PORT changes it): content, pages, styles and search follow at each reload. */
import { createDevServer } from '@/lib/export/dev-server';
import { watchElements } from '@/lib/export/elements';
import { listen } from '@/lib/export/server';
import { portFromEnvironment } from './port';
import { main, run } from './run';

main(async () => {
  const port = portFromEnvironment();
  const inner = port + 1;
  await watchElements();
  await listen(createDevServer(`http://localhost:${inner}`), port);
  console.log(`Boussole e-santé, development: http://localhost:${port}`);
  await run('next', ['dev', '--port', String(inner)], {
    NEXT_TELEMETRY_DISABLED: '1',
    SITE_URL: `http://localhost:${port}`,
  });
});
