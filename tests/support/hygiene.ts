// Fields for the hygiene check, and its hits as short text: "decide medisch illness: ziek".
import { checkHygiene } from '../../src/pitfalls/hygiene/check-hygiene.ts';
import type { HygieneField, HygieneHit } from '../../src/pitfalls/hygiene/hygiene.ts';

export function fieldOf(text: string, rest: Partial<HygieneField> = {}): HygieneField {
  return { address: 'feiten.1', label: 'Wat gebeurde er', role: 'text', text, ...rest };
}

export function hitsOn(
  text: string,
  rest: Partial<HygieneField> = {},
  tools: Parameters<typeof checkHygiene>[1] = {},
): readonly HygieneHit[] {
  return checkHygiene([fieldOf(text, rest)], tools);
}

export function shown(hits: readonly HygieneHit[]): readonly string[] {
  return hits.map((hit) => `${hit.weight} ${hit.class} ${hit.reason}: ${hit.text}`);
}
