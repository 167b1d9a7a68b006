// What the classifier sees in the sentences where the lexicon was silent: a paraphrase has no words to look up.
import type { Words } from '../signals/words.ts';
import type { UtteranceKind } from '../utterance.ts';
import { customersIn } from './customer.ts';
import type { FoundHit } from './found-hit.ts';
import type { HygieneField, HygieneWeight } from './hygiene.ts';
import { lowered } from './lowered.ts';

export type SensedClass = 'medisch' | 'bijzonder' | 'oordeel' | 'vaag';
export type Certainty = (kind: UtteranceKind, text: string, cls: SensedClass) => number;
export type ClassifierReason = `likely-${SensedClass}`;

/**
 * From how certain on, and how heavy then. Low for what may not be written at all: a question too many costs less
 * than a gap. Chosen on training files that were left out of the training in turn; see docs/hygiene.md.
 */
const LIMITS: readonly (readonly [SensedClass, from: number, HygieneWeight])[] = [
  ['medisch', 0.04, 'decide'],
  ['bijzonder', 0.04, 'decide'],
  ['oordeel', 0.5, 'look'],
  ['vaag', 0.6, 'hint'],
];
const SHORTEST = 3;

/** @param known what was found already: a sentence with a hit of a class, or that asks a decision, is not asked again. */
export function classifierHits(
  role: HygieneField['role'],
  words: Words,
  certainty: Certainty,
  known: readonly FoundHit[],
): readonly FoundHit[] {
  const kind: UtteranceKind = role === 'agreement' ? 'agreement' : 'note';
  const customers = customersIn(words);
  return words.sentences.flatMap(({ first, last, wordCount }, number): FoundHit[] => {
    if (wordCount < SHORTEST) return [];
    const start = words.start[first + 1] ?? 0;
    const end = words.end[last - 1] ?? start;
    const here = known.filter((hit) => hit.start < end && start < hit.end);
    const sentence = words.text.slice(start, end);
    return LIMITS.flatMap(([name, from, weight]): FoundHit[] => {
      if (!isAsked(name, role, here) || certainty(kind, sentence, name) < from) return [];
      const lighter = customers.has(number) || (name === 'oordeel' && role === 'quote');
      return [
        {
          class: name,
          weight: lighter ? lowered(weight) : weight,
          start,
          end,
          reason: `likely-${name}`,
        },
      ];
    });
  });
}

function isAsked(name: SensedClass, role: HygieneField['role'], here: readonly FoundHit[]): boolean {
  if (name === 'vaag' && role !== 'agreement') return false;
  return !here.some((hit) => hit.class === name || hit.weight === 'decide');
}
