// Whether the phrases of signals can be read, and whether the word lists they name exist.
import type { Path } from '../../playbook/problem.ts';
import { KnownNames } from './known-names.ts';
import { parsePhrase } from './parse-phrase.ts';
import type { Phrase } from './phrase.ts';
import type { SignalFinding } from './signal-problem.ts';
import { CLASS_NAMES } from './word-classes.ts';

/** Phrases as they are written, with the place of their list. */
export interface WrittenPhrases {
  readonly path: Path;
  readonly phrases: readonly string[];
}

export function checkPhrases(
  lists: readonly WrittenPhrases[],
  words: Readonly<Record<string, readonly string[]>>,
): readonly SignalFinding[] {
  const findings: SignalFinding[] = [];
  const used = new Set<string>();
  const knownNames = {
    list: new KnownNames(Object.keys(words)),
    class: new KnownNames(CLASS_NAMES),
  };
  const check = (written: string, path: Path): Phrase | undefined => {
    // An empty text has been reported where it was read.
    if (written === '') return undefined;
    const read = parsePhrase(written);
    const phrase = { phrase: written.slice(0, 80) };
    if (!read.ok) {
      const { code, ...details } = read.fault;
      findings.push({ code, path, details: { ...phrase, ...details } });
      return undefined;
    }
    for (const { type, name } of namesIn(read.phrase)) {
      const known = knownNames[type];
      if (type === 'list') used.add(name);
      if (known.has(name)) continue;
      findings.push({
        code: type === 'list' ? 'unknown-words' : 'unknown-class',
        path,
        details: { ...phrase, name, ...known.shown },
        nearMiss: known.meantBy(name),
      });
    }
    return read.phrase;
  };

  for (const [name, list] of Object.entries(words)) {
    list.forEach((written, i) => {
      const path = ['words', name, i];
      const phrase = check(written, path);
      if (phrase && !isOneWord(phrase)) {
        findings.push({
          code: 'not-one-word',
          path,
          details: { phrase: written, name: name.slice(0, 80) },
        });
      }
    });
  }
  for (const { path, phrases } of lists) {
    const seen = new Set<string>();
    phrases.forEach((written, i) => {
      check(written, [...path, i]);
      if (seen.has(written) && written !== '') {
        findings.push({ code: 'same-phrase', path: [...path, i], details: { phrase: written } });
      }
      seen.add(written);
    });
  }
  for (const name of Object.keys(words)) {
    if (used.has(name)) continue;
    findings.push({ code: 'unused-words', path: ['words', name], atKey: true, details: { name } });
  }
  return findings;
}

type Named = Extract<Phrase, { type: 'list' | 'class' }>;

function namesIn(phrase: Phrase): readonly Named[] {
  switch (phrase.type) {
    case 'list':
    case 'class':
      return [phrase];
    case 'sequence':
      return phrase.parts.flatMap(namesIn);
    case 'choice':
      return phrase.options.flatMap(namesIn);
    default:
      return [];
  }
}

/** Lists hold words, not lists: no list can hold itself. */
function isOneWord(phrase: Phrase): boolean {
  if (phrase.type === 'choice') return !phrase.optional && phrase.options.every(isOneWord);
  return phrase.type === 'word' || phrase.type === 'part' || phrase.type === 'class';
}
