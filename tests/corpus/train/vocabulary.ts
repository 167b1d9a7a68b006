// Which features are worth learning: seen in at least two lines, and the rarer the heavier.
import { ClassifierEngine } from '../../../src/pitfalls/classifier/classifier-engine.ts';
import { type FeatureGroup, GROUPS } from '../../../src/pitfalls/classifier/feature-group.ts';
import type { Line } from './read-corpus.ts';

export interface Vocabulary {
  /** Hashes; the most frequent first, so that what is used most lies together in memory. */
  readonly keys: Uint32Array;
  /** 1 to 255. */
  readonly scales: Uint8Array;
}

const FEWEST_LINES = 2;
/** Found by cross-validation; groups that are not named count in full. */
const GROUP_SCALES: Partial<Record<FeatureGroup, number>> = {
  [GROUPS.letters]: 0.5,
  [GROUPS.phrase]: 0.7,
};

export function makeVocabulary(lines: readonly Line[], lists: readonly Int32Array[]): Vocabulary {
  const index = new GrowingIndex();
  const engine = ClassifierEngine.toLearn(lists, (hash, group) => index.numberOf(hash, group));
  const seenIn: number[] = [];
  for (const { kind, text } of lines) {
    for (const id of new Set(engine.featuresOf(kind, text))) {
      seenIn[id] = (seenIn[id] ?? 0) + 1;
    }
  }
  const features = index.features
    .map(({ key, group }, id) => ({ key, group, lines: seenIn[id] ?? 0 }))
    .filter((feature) => feature.lines >= FEWEST_LINES);
  const rarity = features.map(
    (feature) =>
      Math.log((lines.length + 1) / (feature.lines + 0.5)) * (GROUP_SCALES[feature.group] ?? 1),
  );
  const unit = rarity.reduce((most, one) => Math.max(most, one), 0) / 255;
  const scaled = features.map(({ key }, i) => {
    return { key, scale: Math.max(1, Math.round((rarity[i] ?? 0) / unit)) };
  });
  scaled.sort((a, b) => a.scale - b.scale || a.key - b.key);
  return {
    keys: Uint32Array.from(scaled, ({ key }) => key),
    scales: Uint8Array.from(scaled, ({ scale }) => scale),
  };
}

/** Hands out a number for every feature it is asked for. */
class GrowingIndex {
  readonly features: { readonly key: number; readonly group: FeatureGroup }[] = [];
  readonly #ids = new Map<number, number>();

  numberOf(hash: number, group: FeatureGroup): number {
    const key = hash >>> 0;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.features.length;
    this.#ids.set(key, id);
    this.features.push({ key, group });
    return id;
  }
}
