// What the classifier sees in the sentences where the lexicon was silent: a paraphrase has no words to look up.
import type { Words } from '../signals/words.ts';
import type { UtteranceKind } from '../utterance.ts';
import { customersIn } from './customer.ts';
import type { FoundHit } from './found-hit.ts';
import type { HygieneField } from './hygiene.ts';
import type { HygieneWeight } from './hygiene-class.ts';
import type { SensedClass } from './hygiene-reason.ts';
import { lowered } from './lowered.ts';

export type Certainty = (kind: UtteranceKind, text: string, cls: SensedClass) => number;

/**
 * From how certain on, in words noted about a person, noted about a thing and said by somebody, and how heavy then. Low for what may
 * not be written at all: a question too many costs less than a gap. See docs/hygiene.md for how they were chosen.
 */
const LIMITS: Readonly<Record<SensedClass, Limit>> = {
  medisch: { noted: 0.06, thing: 0.15, said: 0.3, weight: 'decide' },
  bijzonder: { noted: 0.06, thing: 0.15, said: 0.3, weight: 'decide' },
  oordeel: { noted: 0.85, thing: 0.85, said: 0.85, weight: 'look' },
  vaag: { noted: 0.6, thing: 0.6, said: 0.6, weight: 'hint' },
};

interface Limit {
  readonly noted: number;
  readonly thing: number;
  readonly said: number;
  readonly weight: HygieneWeight;
}

/** Words that point at somebody: what is said of health or belief is then said of them. */
const PERSONS: ReadonlySet<string> = new Set(
  'medewerker medewerkster collega hij zij ze hem haar zijn ik mij mijn hen hun man vrouw partner vriend vriendin moeder vader zoon dochter kind kinderen ouders familie dame heer jongen meisje iemand betrokkene'.split(
    ' ',
  ),
);

const CLASSES = Object.keys(LIMITS) as readonly SensedClass[];
const SHORTEST = 3;

/** @param known what was found already: a sentence with a hit of a class, or that asks a decision, is not asked again. */
export function classifierHits(
  role: HygieneField['role'],
  words: Words,
  certainty: Certainty,
  known: readonly FoundHit[],
): readonly FoundHit[] {
  // A function or a number says nothing of anybody.
  if (role === 'title') return [];
  const kind: UtteranceKind = role === 'agreement' ? 'agreement' : 'note';
  const customers = customersIn(words);
  return words.sentences.flatMap(({ first, last, wordCount }, number): FoundHit[] => {
    if (wordCount < SHORTEST) return [];
    const start = words.start[first + 1] ?? 0;
    const end = words.end[last - 1] ?? start;
    const here = known.filter((hit) => hit.start < end && start < hit.end);
    const sentence = words.text.slice(start, end);
    const by = wayOf(role, words, first, last);
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

function wayOf(
  role: HygieneField['role'],
  words: Words,
  first: number,
  last: number,
): 'noted' | 'thing' | 'said' {
  if (role === 'quote' || isSaid(words, first, last)) return 'said';
  return isAboutThing(words, first, last) ? 'thing' : 'noted';
}

/** Words to somebody, not about somebody: a note seldom says "je". */
function isSaid({ usual, quoted }: Words, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (usual[i] === 'je' && !quoted[i]) return true;
  return false;
}

const ARTICLES: ReadonlySet<string> = new Set(['de', 'het', 'een', 'die', 'dat', 'deze', 'dit']);

/** "De werkplaats was nog niet gepland": it begins with a thing, and nobody is named further on. */
function isAboutThing({ usual }: Words, first: number, last: number): boolean {
  const inside = usual.slice(first + 1, last);
  return ARTICLES.has(inside[0] ?? '') && !inside.some((word) => PERSONS.has(word));
}

function isAsked(
  name: SensedClass,
  role: HygieneField['role'],
  here: readonly FoundHit[],
): boolean {
  if (name === 'vaag' && role !== 'agreement') return false;
  return !here.some((hit) => hit.class === name || hit.weight === 'decide');
}
