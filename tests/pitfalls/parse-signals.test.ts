// Signals as authors write them: the built-in ones hold, and a broken one says where and why.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findSignals } from '../../src/pitfalls/find-signals.ts';
import { parseSignals } from '../../src/pitfalls/parse-signals.ts';
import { SignalMatcher } from '../../src/pitfalls/signals/signal-matcher.ts';

const MAIN = new URL('../../playbooks/willen-kunnen-snappen/signals.yaml', import.meta.url);

const parse = (text: string) => parseSignals('proef', [{ name: 'signals.yaml', text }]);

const signal = (more: { readonly any?: string; readonly fires?: string }) => `signals:
  - id: noemt-lui
    class: label
    kind: existence
    scope: {kinds: [note]}
    certainty: 0.95
    why: Dit zegt iets over de persoon.
    any: ['${more.any ?? 'lui'}']
    examples:
      fires:
        - {note: '${more.fires ?? 'is gewoon lui'}'}
        - {note: 'vind ik lui'}
      silent:
        - {note: 'kwam om 9.10 uur'}
        - {note: 'las het script voor'}
`;

it('loads the built-in signals: every example fires or stays silent as it should', () => {
  const parsed = parse(readFileSync(MAIN, 'utf8'));
  expect(parsed.ok ? parsed.warnings : parsed.problems).toEqual([]);
});

it('loads a signal whose examples hold, and finds its words', () => {
  const parsed = parse(signal({}));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const flags = findSignals(
    { kind: 'note', text: 'Is volgens mij LUI.' },
    new SignalMatcher(parsed.signals),
  );
  expect(flags.map((flag) => [flag.class, flag.text])).toEqual([['label', 'LUI']]);
});

it('names the example that does not hold, with its line', () => {
  const parsed = parse(signal({ fires: 'is gewoon traag' }));
  const [first] = parsed.ok ? [] : parsed.problems;
  expect(first).toMatchObject({ severity: 'error', line: 11 });
});

it('lets no pattern slow it down', () => {
  const parsed = parse(signal({ any: '(a+)+$' }));
  expect(parsed.ok).toBe(false);
});
