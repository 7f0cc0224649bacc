/** Builds the site into out/: content checked, pages exported, runtime removed, files compressed, budgets kept. */
import { rmSync } from 'node:fs';
import { loadOrThrow } from '@/lib/content/load';
import { formatMeasures, measure } from '@/lib/export/budgets';
import { bundleElements } from '@/lib/export/elements';
import { postExport } from '@/lib/export/post-export';
import { precompress } from '@/lib/export/precompress';
import { siteUrl } from '@/lib/site/identity';
import { main, run } from './run';

const out = 'out';

main(async () => {
  const started = Date.now();
  // Bad content stops here: the last good site stays as it was.
  const { entries } = loadOrThrow(process.env.CONTENT_DIR ?? 'content');
  console.log(`${entries.length} entries checked for the site ${new URL(siteUrl).host}.`);
  rmSync(out, { recursive: true, force: true });
  const urls = await bundleElements();
  await run('next', ['build'], { ...urls, NEXT_TELEMETRY_DISABLED: '1' });
  const { documents } = postExport(out);
  await precompress(out);
  const measures = measure(out);
  console.log(`\n${formatMeasures(measures)}`);
  if (measures.some(({ value, budget }) => value > budget)) throw new Error('Over budget: see the lines marked OVER.');
  console.log(`\n${documents} documents built in ${Math.round((Date.now() - started) / 1000)} s.`);
});
