import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Prints how large the core is with all its words. */
export async function printCoreSize(): Promise<boolean> {
  console.log('\n| part | kB gzip |\n|---|---|');
  for (const entry of ['extract', 'words/index', 'quantity', 'assess']) {
    console.log(`| src/core/${entry} | ${((await sizeOf(`src/core/${entry}.ts`)) / 1000).toFixed(1)} |`);
  }
  return true;
}

/** Size of an entry with all it imports, minified and gzipped, in bytes. */
async function sizeOf(entry: string): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['es'] }, minify: true },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  const code = output.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  return gzipSync(code, { level: 9 }).length;
}
