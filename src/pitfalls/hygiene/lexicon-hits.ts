// What the lexicon finds in the words of a text, less the sayings, and lowered where it is about a customer.
import type { PhraseHit } from '../signals/phrase-machine.ts';
import type { Words } from '../signals/words.ts';
import { customersIn, isAboutCustomer } from './customer.ts';
import { hasFigure } from './figures.ts';
import type { FoundHit } from './found-hit.ts';
import type { HygieneField } from './hygiene.ts';
import type { HygieneWeight } from './hygiene-class.ts';
import { type CompiledLexicon, compileLexicon } from './lexicon/compile-lexicon.ts';
import { type LexiconReason, lexicon } from './lexicon/lexicon.ts';
import type { LexiconEntry } from './lexicon/lexicon-entry.ts';
import { lowered } from './lowered.ts';

/** In somebody's own words they are not the writer's judgement. */
const LIGHTER_IN_QUOTES: ReadonlySet<string> = new Set(['oordeel', 'kwalificatie']);

/** "Letselschadedossier", "begrafenispolis": what the work is about, not what someone has. */
const WORK =
  /(polis|polissen|verzekering|verzekeringen|verzekeraars?|vergoeding|vergoedingen|dossiers?|lijn|klanten|premie|tarief|formulier|formulieren|gesprekken|akte|akten|loket|bellers?|aanvraag|aanvragen)$/;

let compiled: CompiledLexicon | undefined;

/** Takes time in step with the length of the text. */
export function lexiconHits(role: HygieneField['role'], words: Words): readonly FoundHit[] {
  compiled ??= compileLexicon(lexicon);
  const { found } = compiled;
  const hits: { reason: LexiconReason; hit: PhraseHit }[] = [];
  const exceptions = new Map<string, PhraseHit[]>();
  for (const [number, list] of compiled.machine.find(words).hits) {
    const { reason, as } = found.get(number) ?? { reason: '', as: 'exception' };
    if (as === 'hit') hits.push(...list.map((hit) => ({ reason: reason as LexiconReason, hit })));
    else exceptions.set(reason, [...(exceptions.get(reason) ?? []), ...list]);
  }
  if (hits.length === 0) return [];
  const customers = customersIn(words);
  const isSaying = (reason: string, { first, last }: PhraseHit) =>
    exceptions.get(reason)?.some((one) => one.first <= last && first <= one.last) ?? false;
  return hits.flatMap(({ reason, hit }): FoundHit[] => {
    const entry = lexicon[reason];
    if (isSaying(reason, hit) || !speaks(entry, role, words, hit)) return [];
    const isQuoted = role === 'quote' || (words.quoted[hit.first] ?? false);
    let weight: HygieneWeight = entry.weight;
    if (isQuoted && LIGHTER_IN_QUOTES.has(entry.class)) weight = lowered(weight);
    if (WORK.test(words.plain[hit.last] ?? '')) weight = lowered(weight);
    else if (entry.class !== 'vaag') {
      const isHealthOrSo = !LIGHTER_IN_QUOTES.has(entry.class);
      if (isAboutCustomer(words, customers, hit, isHealthOrSo)) weight = lowered(weight);
    }
    const start = words.start[hit.first] ?? 0;
    const end = words.end[hit.last] ?? start;
    return [{ class: entry.class, weight, start, end, reason }];
  });
}

function speaks(
  { class: name, notWithFigures }: LexiconEntry,
  role: HygieneField['role'],
  words: Words,
  { first }: PhraseHit,
): boolean {
  if (name === 'vaag' && role !== 'agreement') return false;
  return !notWithFigures || !hasFigure(words, words.sentence[first] ?? 0);
}
