// The merged contents of signals.yaml as Signals and their examples, with everything that is wrong with them.
import type { Path } from '../../playbook/problem.ts';
import { isPlainMap, type PlainMap } from '../../playbook/read-yaml-node.ts';
import { UTTERANCE_KINDS } from '../utterance.ts';
import { checkPhrases, type WrittenPhrases } from './check-phrases.ts';
import { ErrorPlaces } from './error-places.ts';
import { FieldReader } from './field-reader.ts';
import { type Example, readExamples } from './read-example.ts';
import { readSignal } from './read-signal.ts';
import type { ReportedSpeech, Signal, Signals } from './signal.ts';
import { kindOf } from './signal-kinds.ts';
import { type SignalFinding, severityOf } from './signal-problem.ts';
import { writtenKind } from './written-kind.ts';

export interface ReadSignals {
  /** What is sound among what is written. */
  readonly signals: Signals;
  readonly examples: ReadonlyMap<Signal, readonly Example[]>;
  readonly findings: readonly SignalFinding[];
}

interface Placed<T> {
  readonly value: T;
  readonly path: Path;
}

export function readSignals(written: PlainMap): ReadSignals {
  const findings: SignalFinding[] = [];
  const top = new FieldReader(written, [], findings);
  top.reportUnknown(['words', 'reported', 'signals']);
  const words = top.has('words') ? top.inner('words').textsByKey() : {};
  const reported = top.has('reported')
    ? maps(top, 'reported', findings).map((fields) => placed(fields, readReported(fields)))
    : [];
  const examples = new Map<Signal, readonly Example[]>();
  const signals = maps(top, 'signals', findings).flatMap((fields) => {
    const signal = readSignal(fields);
    const own = readExamples(fields, signal?.scope.kinds ?? UTTERANCE_KINDS, findings);
    if (signal === undefined) return [];
    examples.set(signal, own);
    return [placed(fields, signal)];
  });
  const phrases = [
    ...reported.flatMap(({ value, path }) => [
      { path: [...path, 'any'], phrases: value.any },
      { path: [...path, 'until'], phrases: value.until },
    ]),
    ...signals.flatMap(phrasesOf),
  ];
  findings.push(...duplicateIds(signals), ...checkPhrases(phrases, words));

  const errors = new ErrorPlaces(findings.filter(({ code }) => severityOf(code) === 'error'));
  const sound = <T>({ path }: Placed<T>) => !errors.liesIn(path);
  const soundWords = Object.entries(words).map(([name, list]): [string, readonly string[]] => [
    name,
    list.filter((value, i) => sound({ value, path: ['words', name, i] })),
  ]);
  return {
    signals: {
      words: Object.fromEntries(soundWords),
      reported: reported.filter(sound).map(({ value }) => value),
      signals: signals.filter(sound).map(({ value }) => value),
    },
    examples,
    findings: withoutEchoes(findings),
  };
}

function placed<T>({ path }: FieldReader, value: T): Placed<T> {
  return { value, path };
}

function maps(top: FieldReader, key: string, findings: SignalFinding[]): readonly FieldReader[] {
  return top.items(key).flatMap((item, i) => {
    const path = [key, i];
    if (isPlainMap(item)) return [new FieldReader(item, path, findings)];
    const found = writtenKind(item);
    findings.push({ code: 'wrong-type', path, details: { expected: 'object', found } });
    return [];
  });
}

function readReported(fields: FieldReader): ReportedSpeech {
  fields.reportUnknown(['kinds', 'any', 'until']);
  return {
    kinds: fields.choices('kinds', UTTERANCE_KINDS),
    any: fields.phrases('any'),
    until: fields.phrases('until', { needed: false }),
  };
}

/** Every list of phrases in a signal with its place. */
function phrasesOf({ value: signal, path }: Placed<Signal>): readonly WrittenPhrases[] {
  const { phrases, phrasesElsewhere } = kindOf(signal);
  const all = { ...phrasesElsewhere?.(signal).phrases, ...phrases(signal) };
  return Object.entries(all).map(([role, list]) => ({
    path: [...path, ...(KEYS_OF_ROLES[role] ?? [role])],
    phrases: list,
  }));
}

const KEYS_OF_ROLES: Readonly<Record<string, Path>> = {
  unlessBefore: ['unless-before'],
  beforeAny: ['before', 'any'],
  beforeNone: ['before', 'none'],
};

function duplicateIds(signals: readonly Placed<Signal>[]): readonly SignalFinding[] {
  const first = new Map<string, Path>();
  return signals.flatMap(({ value: { id }, path: owner }): SignalFinding[] => {
    const path = [...owner, 'id'];
    const other = first.get(id);
    if (other) return [{ code: 'duplicate-id', path, other, details: { what: 'signals', id } }];
    if (id !== '') first.set(id, path);
    return [];
  });
}

/** One mistyped key is one problem: not also a key that is missing. */
function withoutEchoes(findings: readonly SignalFinding[]): readonly SignalFinding[] {
  const slips = new Set(
    findings
      .filter(({ code }) => code === 'unknown-key')
      .map(({ path, nearMiss }) => [...path.slice(0, -1), nearMiss].join('/')),
  );
  return findings.filter(
    ({ code, path, details }) =>
      code !== 'missing-key' || !slips.has([...path, details?.key].join('/')),
  );
}
