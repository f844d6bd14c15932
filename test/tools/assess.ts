import { readFileSync } from 'node:fs';
import { judgeCase } from './worked-case';

/**
 * `npm run --silent assess -- FILE.json`: judges the worked cases of a file `{ defaults, cases: [{ id, facts, prefs, log }] }`
 * and prints a line `{ id, overall, findings: [{ id, severity }] }` a case. Bad input: one line on stderr, exit code 1.
 */
function main([file, ...more]: readonly string[]): void {
  if (file === undefined || more.length > 0) throw new Error('usage: assess FILE.json');
  for (const line of judgeFile(file, readJson(file))) console.log(JSON.stringify(line));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'not JSON' : 'cannot be read';
    throw new Error(`${file}: ${reason} (${error instanceof Error ? error.message : error})`);
  }
}

function judgeFile(file: string, content: unknown) {
  const { cases, defaults } = isObject(content) ? content : {};
  if (!Array.isArray(cases)) throw new Error(`${file}: no list "cases" in it`);
  return cases.map((one: unknown, index) => {
    if (!isObject(one) || typeof one.id !== 'string') throw new Error(`${file}: cases[${index}] has no "id"`);
    return judgeCase(one.id, one, defaults);
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(`assess: ${error instanceof Error ? error.message.replaceAll(/\s*\n\s*/g, ' ') : error}`);
  process.exitCode = 1;
}
