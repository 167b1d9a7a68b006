// What text is checked with, read from disk: the weights of the classifier, and the signals of a playbook.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { UserError } from '../domain/user-error.ts';
import { PitfallClassifier } from '../pitfalls/classifier/pitfall-classifier.ts';
import { readWeights } from '../pitfalls/classifier/weights.ts';
import type { PitfallModel } from '../pitfalls/pitfall-model.ts';
import type { Signals } from '../pitfalls/signals/signal.ts';
import { SignalMatcher } from '../pitfalls/signals/signal-matcher.ts';
import { onPath } from './file-error.ts';
import { readTextFile } from './text-file.ts';

/** In bytes, about: in one piece it need not be put together. */
const UNPACKED = 2 ** 22;

export interface ModelPlaces {
  /** Where the built-in playbooks lie: with their signals checked as signals.json, or as written. */
  readonly builtInPlaybooks: string;
  /** The trained weights, packed. */
  readonly pitfallWeights: string;
}

/**
 * Takes some 30 ms, so only when there is something to check. A playbook without signals is fine.
 * @throws UserError "pitfall-model-damaged" {path}; or what the file system has against a file.
 */
export async function loadPitfallModel(
  { builtInPlaybooks, pitfallWeights }: ModelPlaces,
  playbook: string,
): Promise<PitfallModel> {
  const signals = await readSignalsIn(join(builtInPlaybooks, playbook));
  return {
    classifier: readClassifier(pitfallWeights),
    signals: signals?.signals.length ? new SignalMatcher(signals) : undefined,
  };
}

function readClassifier(path: string): PitfallClassifier {
  const packed = onPath(path, () => readFileSync(path));
  try {
    return new PitfallClassifier(readWeights(inflateRawSync(packed, { chunkSize: UNPACKED })));
  } catch {
    throw new UserError('pitfall-model-damaged', { path });
  }
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
