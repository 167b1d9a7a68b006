import { defineConfig } from 'vitest/config';
import { enginePlugin } from './bin/engine-plugin.mjs';

export default defineConfig({
  test: {
    // Every core: by default one is kept free, which on a small machine is half of it.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [enginePlugin()],
        test: {
          name: 'src',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/terminal-real/**', 'tests/fixtures/**'],
          // src keeps no state in modules, so test files may share a worker: ten times faster.
          pool: 'threads',
          isolate: false,
          // A passphrase takes a second by design, and more on a slow machine.
          testTimeout: 20_000,
        },
      },
      {
        // The built program in a real pseudo-terminal: slower, and a native module that wants a process.
        test: {
          name: 'terminal',
          include: ['tests/terminal-real/**/*.test.ts'],
          pool: 'forks',
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
