// Phrases as short as JSON can hold them: a word is a string, a sequence a list.
import type { Phrase } from './phrase.ts';

type Part = Extract<Phrase, { type: 'part' }>;

export type PackedPhrase =
  | string
  | number
  | readonly PackedPhrase[]
  | { readonly any: readonly PackedPhrase[]; readonly or?: 'nothing' }
  | { readonly gap: number }
  | { readonly list: string }
  | { readonly class: string }
  | { readonly [at in Part['at']]?: string };

export function packPhrase(phrase: Phrase): PackedPhrase {
  switch (phrase.type) {
    case 'word':
      return phrase.usual;
    case 'mark':
      return phrase.mark;
    case 'sequence':
      return phrase.parts.map(packPhrase);
    case 'choice': {
      const any = phrase.options.map(packPhrase);
      return phrase.optional ? { any, or: 'nothing' } : { any };
    }
    case 'gap':
      return { gap: phrase.most };
    case 'list':
      return { list: phrase.name };
    case 'class':
      return { class: phrase.name };
    case 'part':
      return { [phrase.at]: phrase.plain };
  }
}

export function unpackPhrase(packed: PackedPhrase): Phrase {
  if (typeof packed === 'string') return { type: 'word', usual: packed };
  if (typeof packed === 'number') return { type: 'mark', mark: packed };
  if (isList(packed)) return { type: 'sequence', parts: packed.map(unpackPhrase) };
  if ('any' in packed) {
    const options = packed.any.map(unpackPhrase);
    return { type: 'choice', options, optional: packed.or === 'nothing' };
  }
  if ('gap' in packed) return { type: 'gap', most: packed.gap };
  if ('list' in packed) return { type: 'list', name: packed.list };
  if ('class' in packed) return { type: 'class', name: packed.class };
  const [[at, plain] = ['inside', '']] = Object.entries(packed);
  return { type: 'part', at: at as Part['at'], plain: String(plain) };
}

function isList(packed: PackedPhrase): packed is readonly PackedPhrase[] {
  return Array.isArray(packed);
}
