// The lexicon made ready: one machine that walks once through the words of a text, made at the first use.
import { usualForm } from '../../signals/dutch-forms.ts';
import { parsePhrase } from '../../signals/parse-phrase.ts';
import type { Phrase } from '../../signals/phrase.ts';
import { PhraseMachine } from '../../signals/phrase-machine.ts';
import type { LexiconEntry } from './lexicon-entry.ts';
import { wordLists } from './word-lists.ts';

export interface CompiledLexicon {
  readonly machine: PhraseMachine;
  /** By number of a phrase in the machine: what it says when it is found. */
  readonly found: ReadonlyMap<
    number,
    { readonly reason: string; readonly as: 'hit' | 'exception' }
  >;
}

/** @throws Error on a phrase that cannot be read. */
export function compileLexicon(entries: Readonly<Record<string, LexiconEntry>>): CompiledLexicon {
  const lists = Object.entries(wordLists).map(
    ([name, words]) => [name, wordPhrases(words)] as const,
  );
  const machine = new PhraseMachine(new Map(lists));
  const found = new Map<number, { reason: string; as: 'hit' | 'exception' }>();
  for (const [reason, { words = '', phrases = '', except = '' }] of Object.entries(entries)) {
    const options = wordPhrases(words);
    const all: Phrase[] = options.length > 0 ? [{ type: 'choice', options, optional: false }] : [];
    all.push(...lines(phrases).map(read));
    for (const phrase of all) found.set(machine.add(phrase), { reason, as: 'hit' });
    for (const line of lines(except))
      found.set(machine.add(read(line)), { reason, as: 'exception' });
  }
  return { machine, found };
}

function wordPhrases(words: string): readonly Phrase[] {
  return words.split(/\s+/).flatMap((word): Phrase[] => (word === '' ? [] : [wordPhrase(word)]));
}

/** Short beginnings are fine here, for these are our own. */
function wordPhrase(word: string): Phrase {
  const plain = word.replace(/^\*|\*$/g, '').replaceAll('-', '');
  const [open, close] = [word.startsWith('*'), word.endsWith('*')];
  if (open) return { type: 'part', at: close ? 'inside' : 'end', plain };
  if (close) return { type: 'part', at: 'start', plain };
  const usual = usualForm(plain);
  return usual.includes(' ') ? read(plain) : { type: 'word', usual };
}

function lines(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

function read(written: string): Phrase {
  const result = parsePhrase(written);
  if (!result.ok) throw new Error(`phrase "${written}": ${result.fault.code}`);
  return result.phrase;
}
