/** Serves the exported site on http://localhost:3000 (PORT changes it). */
import { existsSync } from 'node:fs';
import { createSiteServer, listen } from '@/lib/export/server';
import { portFromEnvironment } from './port';
import { main } from './run';

main(async () => {
  const port = portFromEnvironment();
  if (!existsSync('out/404.html')) throw new Error('The site is not built yet. Run: npm run build');
  await listen(createSiteServer('out'), port);
  console.log(`Boussole e-santé: http://localhost:${port}`);
});
