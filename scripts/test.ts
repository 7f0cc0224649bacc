/** Everything that must hold: lint, types, unit and content tests, the build with its budgets, the site in a browser. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './install-browser';
import { main, run } from './run';

type Counts = { passed: number; failed: number };

const unitReport = '.cache/unit.json';
const siteReport = '.cache/e2e.json';

function readReport<T>(file: string, count: (report: T) => Counts): Counts {
  return count(JSON.parse(readFileSync(file, 'utf8')) as T);
}

main(async () => {
  rmSync('.cache', { recursive: true, force: true });
  mkdirSync('.cache');
  await run('biome', ['check', '.']);
  await run('next', ['typegen'], { NEXT_TELEMETRY_DISABLED: '1' });
  await run('tsc', ['--noEmit']);
  await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]);
  await run('node', ['--import', 'tsx', 'scripts/build.ts']);
  await ensureChromium();
  const site = await run('playwright', ['test']).then(
    () => undefined,
    (error: unknown) => error,
  );

  const unit = readReport(unitReport, (report: { numPassedTests: number; numFailedTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
  const e2e = readReport(siteReport, (report: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky,
  }));
  console.log(
    `\nUnit and content: ${unit.passed} passed. Site in Chromium: ${e2e.passed} passed, ${e2e.failed} failed.`,
  );
  console.log(`${unit.passed + e2e.passed} passed, ${unit.failed + e2e.failed} failed`);
  if (site) throw site;
});
