import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { type BuildOptions, build, context } from 'esbuild';

/** Where Next.js finds what we bundle; never committed. */
const folder = 'public/assets';

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  target: ['chrome125', 'firefox128', 'safari17.5'],
  outdir: folder,
  metafile: true,
  legalComments: 'none',
};

const worker: BuildOptions = {
  ...shared,
  entryPoints: { 'search-worker': 'components/search/search.worker.ts' },
  format: 'iife',
};

const theme: BuildOptions = { ...shared, entryPoints: { theme: 'components/layout/theme.ts' }, format: 'iife' };

const elements = (workerUrl: string): BuildOptions => ({
  ...shared,
  entryPoints: { elements: 'components/elements.ts' },
  format: 'esm',
  splitting: true,
  chunkNames: '[name]-[hash]',
  define: { SEARCH_WORKER: JSON.stringify(workerUrl) },
});

/** Addresses of the scripts, as the build of the pages needs them. */
export type ElementUrls = { ELEMENTS_SCRIPT: string; THEME_SCRIPT: string };

/** Bundles the scripts of the documents, each named after its content. */
export async function bundleElements(): Promise<ElementUrls> {
  rmSync(folder, { recursive: true, force: true });
  const hashed = { entryNames: '[name]-[hash]' };
  const workerUrl = await bundleOne({ ...worker, ...hashed });
  return {
    THEME_SCRIPT: await bundleOne({ ...theme, ...hashed }),
    ELEMENTS_SCRIPT: await bundleOne({ ...elements(workerUrl), ...hashed }),
  };
}

async function bundleOne(options: BuildOptions): Promise<string> {
  const { metafile } = await build(options);
  const entry = Object.entries(metafile?.outputs ?? {}).find(([, output]) => output.entryPoint);
  if (!entry) throw new Error('the bundler made no entry point');
  return `/assets/${basename(entry[0])}`;
}

/** Bundles again at each change, under plain names, for development. */
export async function watchElements(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const options of [worker, theme, elements('/assets/search-worker.js')]) {
    const watcher = await context({ ...options, minify: false });
    await watcher.watch();
  }
}
