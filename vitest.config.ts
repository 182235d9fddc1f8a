import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Two projects: `unit` is the pure code and runs in Node; `e2e` drives real browsers and needs a build (scripts/test.ts).
export default defineConfig({
  test: {
    projects: [
      {
        // As scripts/buildHooks.ts has it.
        resolve: { alias: { '#i18n': resolve(import.meta.dirname, 'utils/extension/i18n.ts') } },
        test: {
          name: 'unit',
          include: ['{utils,components,scripts}/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Property-based tests share two noisy cores with builds and browsers; no test measures time.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // A browser test waits as much as it works: three at a time keep two cores busy.
          maxWorkers: 3,
          // The protocols of both browsers lose a click or a tab now and then; `npm test` names what passed only at the second try.
          retry: 1,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
