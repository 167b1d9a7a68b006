// Weights as bytes: the length of the header, the header as JSON, keys, scales, weights; little end first.
import type { Weights } from '../../../src/pitfalls/classifier/weights.ts';

export function writeWeights({ header, keys, scales, weights }: Weights): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(4 + json.length + keys.length * 5 + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, json.length, true);
  bytes.set(json, 4);
  const keysAt = 4 + json.length;
  keys.forEach((key, i) => {
    view.setUint32(keysAt + i * 4, key, true);
  });
  bytes.set(scales, keysAt + keys.length * 4);
  bytes.set(
    new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
    keysAt + keys.length * 5,
  );
  return bytes;
}
