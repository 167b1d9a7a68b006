// The merged contents of signals.yaml as Signals and their examples, with everything that is wrong with them.
import type { Path } from '../../playbook/problem.ts';
import { isPlainMap, type PlainMap } from '../../playbook/read-yaml-node.ts';
import { UTTERANCE_KINDS } from '../utterance.ts';
import { checkPhrases, type WrittenPhrases } from './check-phrases.ts';
import { FieldReader } from './field-reader.ts';
import { type Example, readExamples } from './read-example.ts';
import { readSignal } from './read-signal.ts';
import type { ReportedSpeech, Signal, Signals } from './signal.ts';
import { kindOf } from './signal-kinds.ts';
import type { SignalFinding } from './signal-problem.ts';

export interface ReadSignals {
  readonly signals: Signals;
  readonly examples: ReadonlyMap<Signal, readonly Example[]>;
  readonly findings: readonly SignalFinding[];
}

/** What is wrong is left out of the signals; with errors among the findings they are not to be used. */
export function readSignals(value: PlainMap): ReadSignals {
  const findings: SignalFinding[] = [];
  const top = new FieldReader(value, [], findings);
  top.reportUnknown(['words', 'reported', 'signals']);
  const words = top.has('words') ? readWords(top.inner('words')) : {};
  const reported = top.has('reported') ? maps(top, 'reported', findings).map(readReported) : [];
  const examples = new Map<Signal, readonly Example[]>();
  const phrases: WrittenPhrases[] = reported.flatMap((one, i) => phrasesOf(one, ['reported', i]));
  for (const fields of maps(top, 'signals', findings)) {
    const before = findings.length;
    const signal = readSignal(fields);
    const own = readExamples(fields, signal?.scope.kinds ?? UTTERANCE_KINDS, findings);
    if (signal === undefined) continue;
    phrases.push(...phrasesOf(signal, fields.path));
    // With something missing its examples would fail for that.
    examples.set(signal, findings.slice(before).some(isEcho) ? [] : own);
  }
  findings.push(...duplicateIds(top, findings), ...checkPhrases(phrases, words));
  const signals = [...examples.keys()];
  return { signals: { words, reported, signals }, examples, findings: withoutEchoes(findings) };
}

function isEcho({ code }: SignalFinding): boolean {
  return code !== 'too-few';
}

function maps(top: FieldReader, key: string, findings: SignalFinding[]): readonly FieldReader[] {
  return top.items(key).flatMap((item, i) => {
    const path = [key, i];
    if (isPlainMap(item)) return [new FieldReader(item, path, findings)];
    const found = Array.isArray(item) ? 'array' : item === null ? 'null' : typeof item;
    findings.push({ code: 'wrong-type', path, details: { expected: 'object', found } });
    return [];
  });
}

function readWords(fields: FieldReader): Signals['words'] {
  return Object.fromEntries(fields.keys().map((name) => [name, fields.texts(name)]));
}

function readReported(fields: FieldReader): ReportedSpeech {
  fields.reportUnknown(['kinds', 'any', 'until']);
  return {
    kinds: fields.choices('kinds', UTTERANCE_KINDS),
    any: fields.phrases('any'),
    until: fields.phrases('until', { needed: false }),
  };
}

const PHRASE_LISTS: Readonly<Record<string, string>> = {
  unlessBefore: 'unless-before',
  maxWords: 'max-words',
};

/** Every list of phrases in a signal with its place: the lists of text that its kind looks for. */
function phrasesOf(owner: Signal | ReportedSpeech, path: Path): readonly WrittenPhrases[] {
  if (!('kind' in owner)) {
    return [
      { path: [...path, 'any'], phrases: owner.any },
      { path: [...path, 'until'], phrases: owner.until },
    ];
  }
  const own = Object.entries(kindOf(owner).phrases(owner)).map(([role, phrases]) => ({
    path: [...path, PHRASE_LISTS[role] ?? role],
    phrases,
  }));
  if (owner.kind !== 'context') return own;
  const { any, none } = owner.before;
  return [
    ...own,
    { path: [...path, 'before', 'any'], phrases: any },
    { path: [...path, 'before', 'none'], phrases: none },
  ];
}

function duplicateIds(top: FieldReader, findings: SignalFinding[]): readonly SignalFinding[] {
  const first = new Map<string, Path>();
  return maps(top, 'signals', findings.slice(0, 0)).flatMap(({ path, ...fields }) => []);
}
