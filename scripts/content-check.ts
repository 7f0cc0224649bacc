/** Checks the content and lists every problem: file, line, field, what was found, what is allowed. */
import { loadContent } from '@/lib/content/load';
import { formatProblems } from '@/lib/content/problems';

const root = process.argv[2] ?? 'content';
const { entries, problems } = loadContent(root);
if (problems.length > 0) {
  console.error(`${formatProblems(problems)}\n\n${problems.length} problem(s) in ${root}. Nothing was built.`);
  process.exit(1);
}
console.log(`${entries.length} entries checked in ${root}: no problem.`);
