// Looks through the free fields of a file for what should not be in it, or not so. It never changes or approves a text.
import { splitWords } from '../signals/split-words.ts';
import { agreementGaps } from './agreement-gaps.ts';
import { type Certainty, classifierHits } from './classifier-hits.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { findNames } from './find-names.ts';
import type { FoundHit } from './found-hit.ts';
import type { HygieneField, HygieneHit } from './hygiene.ts';
import { joinHits } from './join-hits.ts';
import { lexiconHits } from './lexicon-hits.ts';

export interface HygieneTools {
  /** Of the classifier; without it only the lexicon speaks. */
  readonly certainty?: Certainty | undefined;
  /** Who take part in the talk: their names are no third person's. */
  readonly allowedNames?: readonly string[] | undefined;
}

/**
 * The hits in the order of the fields, and by place within a field. Pure; takes time in step with the length of the
 * texts. No hit means that nothing was recognised, never that a text is in order.
 */
export function checkHygiene(fields: readonly HygieneField[], tools: HygieneTools): HygieneHit[] {
  const allowed = tools.allowedNames ?? [];
  return fields.flatMap((field) =>
    hitsIn(field, tools.certainty, allowed).map(
      (hit): HygieneHit => ({
        address: field.address,
        ...hit,
        text: field.text.slice(hit.start, hit.end),
      }),
    ),
  );
}

function hitsIn(
  field: HygieneField,
  certainty: Certainty | undefined,
  allowedNames: readonly string[],
): readonly FoundHit[] {
  const { role, text } = field;
  const words = splitWords(text);
  const hits = [...lexiconHits(role, words), ...findIdentifiers(text)];
  if (certainty) hits.push(...classifierHits(role, words, certainty, hits));
  hits.push(...findNames(words, allowedNames));
  if (role === 'agreement') hits.push(...agreementGaps(field, words));
  return joinHits(hits, text);
}
