// Looks for signs of pitfalls in one thing that was said or written. It never concludes.
import { findSignals } from './find-signals.ts';
import { type Piece, piecesOf } from './pieces-of.ts';
import type { PitfallModel } from './pitfall-model.ts';
import { quotedSpans } from './quoted-spans.ts';
import type { FlagClass, TextFlag } from './text-flag.ts';
import type { Utterance } from './utterance.ts';

/** What the lead does wrong: never in words that are somebody else's. */
const LEADS_OWN: ReadonlySet<FlagClass> = new Set([
  'overtuigen',
  'label',
  'te-snel-oplossen',
  'druk',
  'opgeven',
]);

/**
 * A signal its author is less sure of speaks only where the classifier agrees, and so does every signal in a talk,
 * where most turns are clean: better silent than wrong. `npm run train -- --cv` shows what each choice brings.
 */
export const SURE_ALONE = 0.9;

/** With the piece of the text it was found in; the places are those in the whole. */
interface Found {
  readonly flag: TextFlag;
  readonly piece: Piece;
}

/**
 * In the order of the text; pure. In each piece the classifier gives a class once; where a signal has seen it as
 * well, that is one flag: on the words of the signal, with the higher certainty.
 */
export function checkText(utterance: Utterance, model: PitfallModel): readonly TextFlag[] {
  return checkTexts([utterance], model)[0] ?? [];
}

/** The same for each of many texts; what comes back in them is looked at once. */
export function checkTexts(
  utterances: readonly Utterance[],
  model: PitfallModel,
): readonly (readonly TextFlag[])[] {
  const { different, numbers } = withoutRepeats(utterances);
  const flags = checkDifferent(different, model);
  return numbers.map((number) => flags[number] ?? []);
}

/** @returns which texts there are, and for each that was given which of those it is. */
function withoutRepeats(utterances: readonly Utterance[]) {
  const different: Utterance[] = [];
  const numberBy = new Map<string, number>();
  const numbers = utterances.map((one) => {
    const known = numberBy.get(one.text);
    if (known !== undefined && isSame(one, different[known] as Utterance)) return known;
    const number = different.push(one) - 1;
    numberBy.set(one.text, number);
    return number;
  });
  return { different, numbers };
}

/** In all that a flag may depend on. */
function isSame(one: Utterance, other: Utterance): boolean {
  return (
    one.text === other.text &&
    one.kind === other.kind &&
    one.inTalk === other.inTalk &&
    one.before?.kind === other.before?.kind &&
    one.before?.text === other.before?.text
  );
}

/**
 * Classifier and signals have them all in turn: where they alternate, each finds what it works with pushed out of the
 * processor's cache by the other.
 */
function checkDifferent(
  utterances: readonly Utterance[],
  model: PitfallModel,
): readonly (readonly TextFlag[])[] {
  const { classifier, signals } = model;
  const found = utterances.map((one) => (classifier ? classified(one, classifier) : []));
  return utterances.map((one, at) => {
    const own = found[at] ?? [];
    const canAgree = !one.inTalk || own.length > 0;
    return joined(one, signals && canAgree ? findSignals(one, signals) : [], own, model);
  });
}

function joined(
  utterance: Utterance,
  heard: readonly TextFlag[],
  found: readonly Found[],
  model: PitfallModel,
): readonly TextFlag[] {
  const { inTalk } = utterance;
  const signalled = heard.filter(
    (flag) => (!inTalk && flag.certainty >= SURE_ALONE) || found.some((one) => agree(one, flag)),
  );
  if (signalled.length === 0 && found.length === 0) return [];
  const own = withoutOthersWords(found, utterance, model);
  const alone = own.filter((one) => !signalled.some((flag) => agree(one, flag)));
  const flags = [...signalled.map((flag) => raised(flag, own)), ...alone.map(({ flag }) => flag)];
  return flags.sort((a, b) => a.start - b.start || a.end - b.end);
}

function classified(
  { kind, text, inTalk = false }: Utterance,
  classifier: NonNullable<PitfallModel['classifier']>,
): readonly Found[] {
  // Turns were learned from, and measured, as a whole.
  const pieces = inTalk ? [{ start: 0, end: text.length }] : piecesOf(text);
  const findings = classifier.predictIn(kind, text, pieces, { inTalk });
  const found: Found[] = [];
  for (const [at, piece] of pieces.entries()) {
    for (const { class: name, certainty, start, end } of findings[at] ?? []) {
      const flag = { class: name, text: text.slice(start, end), start, end, certainty };
      found.push({ flag, piece });
    }
  }
  return found;
}

function agree({ flag: found, piece }: Found, flag: TextFlag): boolean {
  return flag.class === found.class && flag.start < piece.end && piece.start < flag.end;
}

function withoutOthersWords(
  found: readonly Found[],
  utterance: Utterance,
  { signals }: PitfallModel,
): readonly Found[] {
  const { kind, text } = utterance;
  if (kind !== 'teamlead' || !found.some(({ flag }) => LEADS_OWN.has(flag.class))) return found;
  const others = signals ? signals.othersIn(utterance) : quotedSpans(text);
  return found.filter(
    ({ flag: { class: name, start, end } }) =>
      !LEADS_OWN.has(name) || !others.some((span) => span.start <= start && end <= span.end),
  );
}

function raised(flag: TextFlag, found: readonly Found[]): TextFlag {
  const same = found.find((one) => agree(one, flag));
  if (same === undefined || same.flag.certainty <= flag.certainty) return flag;
  return { ...flag, certainty: same.flag.certainty };
}
