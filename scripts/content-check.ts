/** Checks the content and lists every problem: file, line, field, what was found, what is allowed. */
import { existsSync } from 'node:fs';
import { loadContent } from '@/lib/content/load';
import { formatProblems } from '@/lib/content/problems';
import { main } from './run';

main(async () => {
  const root = process.argv[2] ?? process.env.CONTENT_DIR ?? 'content';
  if (!existsSync(root)) throw new Error(`There is no folder ${root}. Without a folder, content/ is checked.`);
  const { entries, problems } = loadContent(root);
  if (problems.length > 0) throw new Error(`${formatProblems(problems)}\n\n${problems.length} problem(s) in ${root}.`);
  console.log(`${entries.length} entries checked in ${root}: no problem.`);
});
