// Weights as bytes: the length of the header, the header as JSON, keys, scales, weights, and the lists of the lexicon;
// little end first.
import type { Weights } from '../../../src/pitfalls/classifier/weights.ts';

export function writeWeights({ header, keys, scales, weights, lists }: Weights): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint32Array([json.length]);
  const parts = [length, json, keys, scales, weights, ...lists];
  return new Uint8Array(
    Buffer.concat(
      parts.map(
        ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
      ),
    ),
  );
}
