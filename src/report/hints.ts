// Signs of pitfalls in what was written: those the lead confirmed, and those nobody looked at yet.
import type { Hint } from '../pitfalls/find-hints.ts';
import { explainFlag } from '../wording/explain-flag.ts';
import { bold, italic, type Phrase, plain, sentences } from '../wording/phrase.ts';
import { list, paragraph } from './answer-blocks.ts';
import type { Material } from './material.ts';
import type { Block } from './report.ts';

/** A list nobody reads to its end helps nobody. */
const MOST_POSSIBLE = 5;

export function hintBlocks(material: Material): readonly Block[] {
  const { words, own, hints = [] } = material;
  if (!own) return [];
  const confirmed = hints.filter(({ verdict }) => verdict?.verdict === 'confirmed');
  const possible = hints
    .filter(({ verdict }) => verdict === undefined)
    .toSorted((a, b) => b.certainty - a.certainty)
    .slice(0, MOST_POSSIBLE);
  return [
    ...list(confirmed.map((hint) => hintLine(hint, material))),
    ...(possible.length > 0 ? [paragraph(italic(words.possibleHints))] : []),
    ...list(possible.map((hint) => hintLine(hint, material))),
  ];
}

function hintLine(hint: Hint, { words, playbook }: Material): Phrase {
  const { title, counterMove } = explainFlag(hint.class, hint.kind, playbook.pitfalls);
  const { step } = hint;
  const where = step.kind === 'field' ? step.field.label : step.question.label;
  return sentences([
    [bold(title), plain(` (${words.hintWhere(where)}): ${words.quote(hint.text)}`)],
    counterMove === '' ? [] : [italic(words.counterMove), plain(` ${counterMove}`)],
  ]);
}
