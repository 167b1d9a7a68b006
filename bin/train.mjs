// `npm run train`: learns the weights of the classifier from tests/corpus and writes them, the same every time.
// `npm run train -- --cv` only prints how well it does on files it did not learn from; `--part 0.5` learns from half.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { root } from './build.mjs';
import { enginePlugin } from './engine-plugin.mjs';

const weightsFile = join(root, 'src', 'pitfalls', 'classifier', 'weights.bin');

async function train() {
  const { values } = parseArgs({
    options: { cv: { type: 'boolean', default: false }, part: { type: 'string', default: '1' } },
  });
  const part = Number(values.part);
  if (!(part > 0 && part <= 1)) throw new Error('--part is a number over 0, up to 1');
  const begin = performance.now();
  const trainer = await loadTrainer();
  const weights = trainer.train({
    folder: join(root, 'tests', 'corpus'),
    // Weights from a part of the lines are only good for a curve.
    onlyValidate: values.cv || part < 1,
    part,
    print: console.log,
  });
  if (weights) writeFileSync(weightsFile, weights);
  console.log(`${((performance.now() - begin) / 1000).toFixed(0)} s`);
}

/** The training is TypeScript, like all it shares with the program. */
async function loadTrainer() {
  const folder = mkdtempSync(join(tmpdir(), 'coachwijzer-train-'));
  try {
    const input = join(root, 'tests', 'corpus', 'train', 'train.ts');
    const made = await rolldown({
      input,
      cwd: root,
      platform: 'node',
      plugins: [enginePlugin()],
    });
    await made.write({ dir: folder, format: 'cjs', exports: 'named', entryFileNames: 'train.cjs' });
    await made.close();
    return createRequire(import.meta.url)(join(folder, 'train.cjs'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await train();
