/**
 * Everything that checks the project, in one go: `npm test`. Ends with one line that sums all suites.
 * Types, lint, the look for what is unused, each build and each lint of a build count as one check; tests one each.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, findBrowser, howToGet } from './browsers';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** What we need of a test file in Vitest's report. */
interface FileReport {
  status: string;
  assertionResults: readonly unknown[];
}

/** One part of the checking. */
interface Step {
  name: string;
  run(): Promise<Count>;
}

const VITEST = ['vitest', 'run', '--config', 'test/vitest.config.ts'];
const BUILDS = [
  ['zip', '-b', 'chrome'],
  ['zip', '-b', 'firefox'],
  ['build', '-b', 'chrome', '-m', 'e2e'],
  ['build', '-b', 'firefox', '-m', 'e2e'],
];
const LINT = ['web-ext', 'lint', '--no-config-discovery', '--warnings-as-errors', '-s', '.output/firefox-mv3'];

const steps: readonly Step[] = [
  { name: 'types', run: () => check(['tsc', '--noEmit']) },
  { name: 'types of the core', run: () => check(['tsc', '--noEmit', '-p', 'src/core']) },
  { name: 'lint and format', run: () => check(['biome', 'check', '--error-on-warnings', '.']) },
  { name: 'nothing unused', run: () => check(['knip']) },
  { name: 'tests of the core', run: () => suite('core') },
  { name: 'unit tests', run: () => suite('unit') },
  ...BUILDS.map((args) => ({ name: args.join(' '), run: () => check(['wxt', ...args]) })),
  { name: 'store lint', run: () => check(LINT) },
  { name: 'structure of the builds', run: () => suite('build') },
  { name: 'tests in Chromium and Firefox', run: () => suite('e2e') },
];

async function main(): Promise<number> {
  const missing = (['chromium', 'firefox'] satisfies BrowserName[]).filter((name) => !findBrowser(name));
  if (missing.length > 0) {
    for (const name of missing) console.error(howToGet(name));
    console.log(`0 passed, ${missing.length} failed`);
    return 1;
  }
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, run } of steps) {
    console.log(`\n— ${name}`);
    const { passed, failed, skipped } = await run();
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed === 0 ? 0 : 1;
}

/** One check: it passed when the command ends with 0. */
async function check(command: readonly string[]): Promise<Count> {
  const ok = (await execute(command)) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** A vitest project, counted by its own report; a run that breaks down without failing a test is one failure more. */
async function suite(project: string): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'needlewise-test-'));
  const file = join(folder, 'report.json');
  const report = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', file];
  const code = await execute([...VITEST, '--project', project, ...report]);
  const count = countOf(file);
  rmSync(folder, { recursive: true, force: true });
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function countOf(file: string): Count {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report;
    // A file that cannot even be loaded fails without a test in it.
    const broken = testResults.filter(
      (file: FileReport) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const skipped = numPendingTests + numTodoTests;
    return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** Runs a program of node_modules/.bin with our own output; resolves to its exit code. */
function execute(command: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', ...command], { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

process.exitCode = await main();
