import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The suites that read what was built, or drive it in real browsers: they need the builds, which `npm test` makes. */
const real = { environment: 'node', testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false } as const;

export default defineConfig({
  test: {
    root: '.',
    projects: [
      // The core knows no page and keeps no state between files, so it needs neither a DOM nor walls between them.
      {
        test: {
          name: 'core',
          environment: 'node',
          isolate: false,
          testTimeout: 60_000,
          include: ['test/core/**/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          // Property tests run for seconds, and longer on a busy machine.
          testTimeout: 60_000,
          include: [
            'test/{page,preferences,background,rights,options,popup,hint,ui,tools,structure}/**/*.test.{ts,tsx}',
            'test/*.test.ts',
          ],
        },
      },
      { test: { ...real, name: 'build', include: ['test/build/**/*.test.ts'] } },
      { test: { ...real, name: 'e2e', include: ['test/e2e/**/*.test.ts'] } },
    ],
  },
});
