// Looks for signs of pitfalls in one thing that was said or written. It never concludes.
import type { Finding } from './classifier/pitfall-classifier.ts';
import { findSignals } from './find-signals.ts';
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
 * A signal its author is less sure of speaks only where the classifier agrees, and so
 * does every signal in a talk, where most turns are clean: better silent than wrong.
 */
const SURE_ALONE = 0.92;

/**
 * In the order of the text; pure. The classifier gives a class once; where a signal has seen it as well, that is
 * one flag: on the words of the signal, with the higher certainty.
 */
export function checkText(utterance: Utterance, model: PitfallModel): TextFlag[] {
  const { kind, text, inTalk } = utterance;
  const found = model.classifier?.predict(kind, text, { inTalk: inTalk === true }) ?? [];
  const signalled = (model.signals ? findSignals(utterance, model.signals) : []).filter(
    (flag) =>
      (!inTalk && flag.certainty >= SURE_ALONE) || found.some((one) => one.class === flag.class),
  );
  if (signalled.length === 0 && found.length === 0) return [];
  const own = withoutOthersWords(found, utterance);
  const alone = own.filter((one) => !signalled.some((flag) => flag.class === one.class));
  const flags = [
    ...signalled.map((flag) => raised(flag, own)),
    ...alone.map((one) => asFlag(one, text)),
  ];
  return flags.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Quoted from end to end is pasted, not quoted. */
function withoutOthersWords(
  found: readonly Finding[],
  { kind, text }: Utterance,
): readonly Finding[] {
  if (kind !== 'teamlead' || !found.some((one) => LEADS_OWN.has(one.class))) return found;
  const quoted = quotedSpans(text);
  if (quoted.length === 0) return found;
  return found.filter(
    ({ class: name, start, end }) =>
      !LEADS_OWN.has(name) || !quoted.some((span) => span.start <= start && end <= span.end),
  );
}

function raised(flag: TextFlag, found: readonly Finding[]): TextFlag {
  const same = found.find((one) => one.class === flag.class);
  if (same === undefined || same.certainty <= flag.certainty) return flag;
  return { ...flag, certainty: same.certainty };
}

function asFlag({ class: name, start, end, certainty }: Finding, text: string): TextFlag {
  return { class: name, text: text.slice(start, end), start, end, certainty };
}
