// The signals of the main playbook: they load, every example of theirs holds, and they survive as JSON.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileSignals } from '../../../src/pitfalls/compile-signals.ts';
import { findTurnSignals } from '../../../src/pitfalls/find-signals.ts';
import { SIGNAL_KIND_NAMES } from '../../../src/pitfalls/signals/signal-kinds.ts';
import { SignalMatcher } from '../../../src/pitfalls/signals/signal-matcher.ts';
import { FLAG_CLASSES } from '../../../src/pitfalls/text-flag.ts';
import {
  UTTERANCE_KINDS,
  type Utterance,
  type UtteranceKind,
} from '../../../src/pitfalls/utterance.ts';
import { mainSignalsText, parseSignalsText, signalsFrom } from '../../support/signals.ts';

type WrittenLine = string | Partial<Record<UtteranceKind, string>>;
interface WrittenSignal {
  id: string;
  scope: { kinds: UtteranceKind[] };
  examples: Record<'fires' | 'silent', (WrittenLine | WrittenLine[])[]>;
}

const written: { signals: WrittenSignal[] } = parse(mainSignalsText);
const compiled = compileSignals('', [{ name: 'signals.yaml', text: mainSignalsText }]);
const matcher = new SignalMatcher(JSON.parse(JSON.stringify(compiled)));

it('load without a single remark', () => {
  const parsed = parseSignalsText(mainSignalsText);
  expect(parsed.ok ? parsed.warnings : parsed.problems).toEqual([]);
});

it.each(FLAG_CLASSES)('have at least six signals for %s', (name) => {
  expect(compiled.signals.filter((signal) => signal.class === name).length).toBeGreaterThan(5);
});

it('use every kind there is', () => {
  expect(new Set(compiled.signals.map(({ kind }) => kind))).toEqual(new Set(SIGNAL_KIND_NAMES));
});

it('are the same after a trip through JSON', () => {
  const { compiled: lookouts, ...signals } = JSON.parse(JSON.stringify(compiled));
  expect(signals).toEqual(signalsFrom(mainSignalsText));
  expect(Object.keys(lookouts)).toEqual([...UTTERANCE_KINDS]);
});

it('find the same where the build made them ready and where they are read from the text', () => {
  const read = new SignalMatcher(signalsFrom(mainSignalsText));
  const idsIn = (turn: Utterance, by: SignalMatcher) =>
    by.hitsIn(turn).map(({ signal, start, end }) => [signal.id, start, end]);
  for (const { scope, examples } of written.signals) {
    for (const line of Object.values(examples).flat(2)) {
      const turn = turnOf(line, scope.kinds[0]);
      expect(idsIn(turn, matcher)).toEqual(idsIn(turn, read));
    }
  }
});

describe.each(written.signals.map((signal) => [signal.id, signal] as const))('%s', (id, signal) => {
  const firesOn = (example: WrittenLine | WrittenLine[]) => {
    const turns = [example].flat().map((line) => turnOf(line, signal.scope.kinds[0]));
    const single = turns.flatMap((turn, i) => {
      const before = turns[i - 1];
      return findAll(before ? { ...turn, before } : turn);
    });
    return [
      ...single,
      ...findTurnSignals(turns, matcher)
        .flat()
        .map((flag) => flag.signal),
    ];
  };

  it('fires where it says so', () => {
    for (const example of signal.examples.fires) {
      expect(firesOn(example), JSON.stringify(example)).toContain(id);
    }
  });

  it('is silent where it says so', () => {
    for (const example of signal.examples.silent) {
      expect(firesOn(example), JSON.stringify(example)).not.toContain(id);
    }
  });
});

/** Ids of all signals, also of those whose flag another of the same class covers. */
function findAll(utterance: Utterance): readonly string[] {
  return matcher.hitsIn(utterance).map(({ signal }) => signal.id);
}

function turnOf(line: WrittenLine, standard: UtteranceKind = 'teamlead'): Utterance {
  if (typeof line === 'string') return { kind: standard, text: line };
  const [kind, text] = Object.entries(line)[0] ?? [];
  return { kind: kind as UtteranceKind, text: text ?? '' };
}
