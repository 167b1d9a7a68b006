// `npm run bench -- hygiene`: how often the hygiene check asks a decision where it must and where it need not,
// and how long it takes over a whole file.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { enginePlugin } from '../../../bin/engine-plugin.mjs';

/** @param root of the project */
export async function benchHygiene(root) {
  const folder = mkdtempSync(join(tmpdir(), 'coachwijzer-bench-'));
  try {
    const { measureAll } = await loadMeasuring(root, folder);
    await measureAll(root, console.log);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The measuring is TypeScript, like the tests that share it. */
async function loadMeasuring(root, folder) {
  const input = join(root, 'tests', 'bench', 'hygiene', 'measure-all.ts');
  const made = await rolldown({
    input,
    cwd: root,
    platform: 'node',
    plugins: [enginePlugin()],
  });
  await made.write({ dir: join(folder, 'measure'), format: 'cjs', entryFileNames: 'measure.cjs' });
  await made.close();
  return createRequire(import.meta.url)(join(folder, 'measure', 'measure.cjs'));
}
