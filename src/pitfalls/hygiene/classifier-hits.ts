// What the classifier sees in the sentences where the lexicon was silent: a paraphrase has no words to look up.
import type { Words } from '../signals/words.ts';
import type { UtteranceKind } from '../utterance.ts';
import { customersIn } from './customer.ts';
import type { FoundHit } from './found-hit.ts';
import type { HygieneField, HygieneWeight } from './hygiene.ts';
import { lowered } from './lowered.ts';

type SensedClass = 'medisch' | 'bijzonder' | 'oordeel' | 'vaag';
export type Certainty = (kind: UtteranceKind, text: string, cls: SensedClass) => number;
export type ClassifierReason = `likely-${SensedClass}`;

/**
 * From how certain on, in words that were noted and in words that were said, and how heavy then. Low for what may
 * not be written at all: a question too many costs less than a gap. See docs/hygiene.md for how they were chosen.
 */
const LIMITS: Readonly<Record<SensedClass, Limit>> = {
  medisch: { noted: 0.06, said: 0.3, weight: 'decide' },
  bijzonder: { noted: 0.06, said: 0.3, weight: 'decide' },
  oordeel: { noted: 0.5, said: 0.7, weight: 'look' },
  vaag: { noted: 0.6, said: 0.6, weight: 'hint' },
};

interface Limit {
  readonly noted: number;
  readonly said: number;
  readonly weight: HygieneWeight;
}

const CLASSES = Object.keys(LIMITS) as readonly SensedClass[];
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
    const by = role === 'quote' || isSaid(words, first, last) ? 'said' : 'noted';
    const sure = CLASSES.filter((name) => isAsked(name, role, here))
      .map((name) => ({ name, certain: certainty(kind, sentence, name) }))
      .filter(({ name, certain }) => certain >= LIMITS[name][by])
      .sort((one, other) => other.certain - one.certain);
    return sure.flatMap(({ name }, i): FoundHit[] => {
      const { weight } = LIMITS[name];
      // One question on a sentence is enough.
      if (sure.slice(0, i).some((surer) => LIMITS[surer.name].weight === weight)) return [];
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

/** Words to somebody, not about somebody: a note seldom says "je". */
function isSaid({ usual, quoted }: Words, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (usual[i] === 'je' && !quoted[i]) return true;
  return false;
}

function isAsked(
  name: SensedClass,
  role: HygieneField['role'],
  here: readonly FoundHit[],
): boolean {
  if (name === 'vaag' && role !== 'agreement') return false;
  return !here.some((hit) => hit.class === name || hit.weight === 'decide');
}
