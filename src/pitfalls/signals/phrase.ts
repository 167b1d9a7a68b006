// The phrase language: what a phrase in signals.yaml is made of, once read.
//
//   woord            the word, in any of its usual forms ("ge" is "je", "kunt" is "kan")
//   overtuig*  *loos words that begin or end so; *ziek* has it somewhere
//   (a|b c)          one of these
//   [heel|erg]       one of these, or nothing
//   ...   ...5       up to three words in between, or up to five
//   {klant}          one of the words in the list of that name
//   <getal>          a number; the other classes are in word-symbols.ts
//   ^ $ ?            here a sentence begins, ends, ends as a question; ^^ and $$ for the whole text
//
// There is nothing that repeats, so that a phrase can be followed through a text in one pass.

export type Phrase =
  | { readonly type: 'word'; readonly usual: string }
  | { readonly type: 'part'; readonly at: 'start' | 'end' | 'inside'; readonly plain: string }
  | { readonly type: 'list'; readonly name: string }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'mark'; readonly mark: number }
  | { readonly type: 'gap'; readonly most: number; readonly written: string }
  | { readonly type: 'sequence'; readonly parts: readonly Phrase[] }
  | { readonly type: 'choice'; readonly options: readonly Phrase[]; readonly optional: boolean };

/** What is wrong with a phrase. */
export type PhraseFault =
  | { readonly code: 'phrase-empty' }
  | { readonly code: 'phrase-sign'; readonly sign: string }
  | { readonly code: 'phrase-bracket'; readonly sign: string }
  | { readonly code: 'phrase-star'; readonly word: string }
  | { readonly code: 'phrase-gap'; readonly gap: string }
  | { readonly code: 'phrase-too-long'; readonly limit: string }
  | { readonly code: 'phrase-too-deep' };

/** A phrase that was read, or what is wrong with it. */
export type ReadPhrase =
  | { readonly ok: true; readonly phrase: Phrase }
  | { readonly ok: false; readonly fault: PhraseFault };
