import { existsSync } from 'node:fs';
import { createSiteServer, listen } from '@/lib/export/server';

/** Serves the built site on a port, and says where. */
export async function serveSite(port: number): Promise<void> {
  if (!existsSync('out/404.html')) throw new Error('The site is not built yet. Run: npm run build');
  await listen(createSiteServer('out'), port);
  console.log(`Boussole e-santé: http://localhost:${port}`);
}
