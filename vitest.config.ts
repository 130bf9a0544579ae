import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const SECOND = 1000;

/** The copy of graphql that Node gives to Apollo: with two copies in one process, neither knows the other's errors. */
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] };

/** The same API tests run once on each engine, so that nothing works on one of them only. */
function apiOn(engine: 'pglite' | 'postgresql'): TestProjectConfiguration {
  return {
    resolve: oneGraphql,
    test: {
      name: `api-${engine}`,
      include: ['tests/api/**/*.test.ts'],
      setupFiles: ['tests/support/property-seed.ts'],
      env: { PEERWAY_TEST_ENGINE: engine, NODE_ENV: 'test' },
      globalSetup: [
        ...(engine === 'postgresql' ? ['tests/support/postgres-setup.ts'] : []),
        'tests/support/store-setup.ts',
      ],
      // The modules of the API take longer to load than most files of tests to run: each worker loads them once.
      isolate: false,
      testTimeout: 30 * SECOND,
      hookTimeout: 120 * SECOND,
    },
  };
}

export default defineConfig({
  test: {
    // The machines that this runs on have two cores.
    maxWorkers: 2,
    pool: 'forks',
    projects: [
      {
        // Properties are tried on a hundred cases each: on a busy machine that may take a while.
        test: {
          name: 'libs',
          include: ['tests/libs/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/support/property-seed.ts'],
          testTimeout: 60 * SECOND,
        },
      },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], environment: 'node' } },
      {
        test: {
          name: 'house',
          include: ['tests/house/**/*.test.ts'],
          testTimeout: 120 * SECOND,
          hookTimeout: 120 * SECOND,
        },
      },
      apiOn('pglite'),
      apiOn('postgresql'),
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/browser-setup.ts'],
          // Every story starts its own server and browser: side by side they would only slow each other down.
          fileParallelism: false,
          // The walk over all pages is one test, and a slow machine takes its time.
          testTimeout: 900 * SECOND,
          hookTimeout: 180 * SECOND,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: ['tests/support/postgres-setup.ts'],
          fileParallelism: false,
          testTimeout: 600 * SECOND,
          hookTimeout: 180 * SECOND,
        },
      },
    ],
  },
});
