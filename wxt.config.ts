import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import JSZip from 'jszip';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { descriptionFramePattern, hostPatterns } from './src/page/shops/index';

const NO_CONTEXT = new URL('src/page-script/no-context.ts', import.meta.url);

/**
 * Takes Preact's `dangerouslySetInnerHTML` branch out: we never use it, and store reviewers (and `web-ext lint`) ask
 * about every assignment to `innerHTML`. Fails loudly when a new Preact is written otherwise.
 */
function preactWithoutInnerHtml(): Plugin {
  return {
    name: 'preact-without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/node_modules\/preact\/dist\/preact\.m?js/.test(id) || !code.includes('.innerHTML')) return null;
      const without = code
        .replace(/\(\w+\.innerHTML=\w+\.__html\)/, '(void 0)')
        .replace(/\|\|\w+\.__html==\w+\.innerHTML/, '');
      if (without.includes('.innerHTML')) throw new Error('preactWithoutInnerHtml no longer fits this Preact');
      return { code: without, map: null };
    },
  };
}

/** What the polyfill is wrapped in for older ways to load scripts, and the polyfill itself. */
const WRAPPED =
  /^\(function \(global, factory\) \{.*?\}\)\(typeof globalThis[^\n]*function \(module\) \{(.*)\}\);\s*(?:\/\/.*)?$/s;

/** What the polyfill knows of each of the browser's interfaces, as JSON. */
const METADATA = /(const apiMetadata = )(\{.*?\n {6}\});/s;
/** What we call of the interfaces it knows. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  permissions: ['contains', 'getAll', 'remove', 'request'],
  runtime: ['openOptionsPage', 'sendMessage'],
  storage: ['local'],
  tabs: ['create', 'get', 'getCurrent', 'query', 'remove', 'sendMessage'],
};

/**
 * Makes the polyfill a module that knows the interfaces we call: its wrapper and all the others would cost every script
 * a kilobyte. Fails loudly, as above.
 */
function polyfillAsModule(): Plugin {
  return {
    name: 'polyfill-as-module',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/node_modules/webextension-polyfill/')) return null;
      const [, polyfill] = WRAPPED.exec(code) ?? [];
      const [, , metadata] = METADATA.exec(polyfill ?? '') ?? [];
      if (!polyfill || !metadata) throw new Error('polyfillAsModule no longer fits this polyfill');
      const all = JSON.parse(metadata) as Record<string, Record<string, unknown>>;
      const ours = Object.entries(OURS).map(([name, some]) => {
        if (!some.every((part) => all[name]?.[part])) throw new Error(`the polyfill does not know ${name} as we do`);
        return [name, Object.fromEntries(some.map((part) => [part, all[name]?.[part]]))];
      });
      const slim = polyfill.replace(METADATA, `$1${JSON.stringify(Object.fromEntries(ours))};`);
      return { code: `const module = {};\n${slim}\nexport default module.exports;`, map: null };
    },
  };
}

/** The first moment a ZIP can hold. */
const ZIP_EPOCH = new Date('1980-01-01T00:00:00Z');

/**
 * Packs a ZIP anew, in the order of the names and with one date for all, so that the same files make the same ZIP:
 * anyone can build it and compare it with what a store has.
 */
async function packReproducibly(path: string): Promise<void> {
  const before = await JSZip.loadAsync(readFileSync(path));
  const after = new JSZip();
  for (const file of Object.values(before.files).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!file.dir) after.file(file.name, file.async('uint8array'), { date: ZIP_EPOCH, createFolders: false });
  }
  const packed = { type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } } as const;
  writeFileSync(path, await after.generateAsync(packed));
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preactWithoutInnerHtml(), polyfillAsModule(), preact()],
    resolve: { alias: { 'wxt/utils/content-script-context': fileURLToPath(NO_CONTEXT) } },
    // The extension's CSP allows files of its own only: no data: URLs, and no fetch() from Vite's preload helper.
    build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  }),
  // Named one by one, so that nothing that merely lies in the folder goes to a store.
  zip: {
    excludeSources: ['**'],
    includeSources: [
      '{entrypoints,public,src}/**',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      '.npmrc',
      'README.md',
      'LICENSE',
    ],
  },
  hooks: {
    'zip:start'() {
      // Vite follows it, and would build another extension.
      if (process.env.NODE_ENV !== 'production') throw new Error('Unset NODE_ENV: packages are built for production.');
    },
    async 'zip:done'(_wxt, paths) {
      for (const path of paths) await packReproducibly(path);
    },
    // Set here and not in the scripts: there the whole shop list would end up in every shop page.
    'entrypoints:resolved'(_wxt, entrypoints) {
      const hosts: Record<string, string[]> = { detector: hostPatterns(), frame: [descriptionFramePattern()] };
      for (const { type, name, options } of entrypoints) {
        if (type === 'content-script') options.matches = hosts[name] ?? options.matches ?? [];
      }
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: hostPatterns(),
    // Nothing of this is granted at install: the person allows one shop at a time.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extension_name__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+N' } } },
    // WXT's dev server needs its own, wider policy.
    ...(command === 'build'
      ? { content_security_policy: { extension_pages: "default-src 'self'; connect-src 'none'" } }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'needlewise@needlewise.example',
              // The first with data_collection_permissions.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
