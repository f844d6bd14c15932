import { defineConfig } from 'vitest/config';

/** For `npm run mutate`: the tables alone, since random cases would hide which of them is missing. */
export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'test/core/{assess,schedule,verdict}.test.ts',
      'test/core/rules/{length,variants,kit,adjustable,material,scalp,preference,first-time}-*.test.ts',
      'test/core/rules/profile-metal-allergy.test.ts',
      'test/structure/rules.test.ts',
    ],
  },
});
