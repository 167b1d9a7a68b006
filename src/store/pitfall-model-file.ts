// What text is checked with, read from disk: the weights of the classifier, and the signals of a playbook.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import { PitfallClassifier } from '../pitfalls/classifier/pitfall-classifier.ts';
import { readWeights } from '../pitfalls/classifier/weights.ts';
import type { PitfallModel } from '../pitfalls/pitfall-model.ts';
import type { Signals } from '../pitfalls/signals/signal.ts';
import { SignalMatcher } from '../pitfalls/signals/signal-matcher.ts';
import { onPath } from './file-error.ts';
import { readTextFile } from './text-file.ts';

/** How the name of a file with weights ends that the build has unpacked. */
const UNPACKED = '.unpacked';

/** In bytes, about what is unpacked: in one piece it need not be put together. */
const CHUNK = 2 ** 22;

export interface ModelPlaces {
  /** Where the built-in playbooks lie: with their signals checked as signals.json, or as written. */
  readonly builtInPlaybooks: string;
  /** The trained weights: as they are used (UNPACKED), or packed. */
  readonly pitfallWeights: string;
}

/**
 * Takes some 10 ms, so only when there is something to check. A playbook without signals is fine.
 * @throws UserError "pitfall-model-damaged" {path}; or what the file system has against a file.
 */
export async function loadPitfallModel(
  { builtInPlaybooks, pitfallWeights }: ModelPlaces,
  playbook: string,
): Promise<PitfallModel> {
  const signals = await readSignalsIn(join(builtInPlaybooks, playbook));
  return {
    classifier: await readClassifier(pitfallWeights),
    signals: signals?.signals.length ? new SignalMatcher(signals) : undefined,
  };
}

async function readClassifier(path: string): Promise<PitfallClassifier> {
  const bytes = onPath(path, () => readFileSync(path));
  try {
    const weights = readWeights(extname(path) === UNPACKED ? bytes : await unpacked(bytes));
    return new PitfallClassifier(weights);
  } catch {
    throw new UserError('pitfall-model-damaged', { path });
  }
}

/** As in the source: unpacking takes longer than all other reading together. */
async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  const { inflateRawSync } = await import('node:zlib');
  return inflateRawSync(bytes, { chunkSize: CHUNK });
}

async function readSignalsIn(folder: string): Promise<Signals | undefined> {
  const checked = join(folder, 'signals.json');
  if (existsSync(checked)) {
    try {
      return JSON.parse(onPath(checked, () => readFileSync(checked, 'utf8')));
    } catch (error) {
      if (error instanceof SyntaxError)
        throw new UserError('pitfall-model-damaged', { path: checked });
      throw error;
    }
  }
  const written = join(folder, 'signals.yaml');
  if (!existsSync(written)) return undefined;
  const { compileSignals } = await import('../pitfalls/compile-signals.ts');
  return compileSignals(folder, [{ name: 'signals.yaml', text: readTextFile(written) }]);
}
