import { printBurst } from './bench-burst';
import { printCoreSize } from './bench-core-size';
import { printHostileText } from './bench-hostile-text';
import { printLists } from './bench-lists';
import { printLoad } from './bench-load';
import { printPageSize } from './bench-page-size';
import { printRivals } from './bench-rivals';
import { printSpeed } from './bench-speed';
import { printStartup } from './bench-startup';
import { printSwitching } from './bench-switching';
import { printTasks } from './bench-tasks';

/**
 * `npm run bench [-- --only NAME]`: prints how fast and how small it is, a table a part. Times are compared within one
 * run only: what counts is the ratio. Exit code 1 where something is more than it may be.
 */
const PARTS: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  'hostile-text': printHostileText,
  'core-size': printCoreSize,
  speed: printSpeed,
  rivals: printRivals,
  'page-size': printPageSize,
  lists: printLists,
  startup: printStartup,
  load: printLoad,
  tasks: printTasks,
  burst: printBurst,
  switching: printSwitching,
};

function namesOf(args: readonly string[]): string[] {
  const [option, name = ''] = args;
  if (option === undefined) return Object.keys(PARTS);
  if (option === '--only' && PARTS[name]) return [name];
  throw new Error(`usage: bench [--only NAME], NAME one of ${Object.keys(PARTS).join(', ')}`);
}

process.exitCode = 0;
for (const name of namesOf(process.argv.slice(2))) {
  if ((await PARTS[name]?.()) === false) process.exitCode = 1;
}
