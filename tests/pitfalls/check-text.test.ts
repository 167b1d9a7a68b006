// How the classifier and the signals come together in one list of flags.
import { describe, expect, it } from 'vitest';
import { checkText, checkTexts } from '../../src/pitfalls/check-text.ts';
import { noModel } from '../../src/pitfalls/pitfall-model.ts';
import type { Signals } from '../../src/pitfalls/signals/signal.ts';
import { SignalMatcher } from '../../src/pitfalls/signals/signal-matcher.ts';
import type { FlagClass } from '../../src/pitfalls/text-flag.ts';
import type { Utterance } from '../../src/pitfalls/utterance.ts';
import { loadRealModel } from '../support/pitfall-model.ts';

const { classifier } = await loadRealModel();
const alone = { classifier, signals: undefined };
const LAZY = 'Hij is gewoon lui.';

function signalsFor(flagClass: FlagClass, phrase: string, certainty: number): SignalMatcher {
  const signals: Signals = {
    words: {},
    reported: [],
    signals: [
      {
        kind: 'existence',
        id: 'eigen-signaal',
        class: flagClass,
        scope: { kinds: ['teamlead', 'note'], ownWordsOnly: true },
        certainty,
        why: 'Daarom.',
        none: [],
        within: 'sentence',
        exceptions: [],
        any: [phrase],
        all: [],
      },
    ],
  };
  return new SignalMatcher(signals);
}

function reflecting(phrase: string): SignalMatcher {
  const reported = [{ kinds: ['teamlead'] as const, any: [phrase], until: [] }];
  return new SignalMatcher({ words: {}, reported, signals: [] });
}

/** A signal that speaks on an answer of the employee to some words of the lead. */
function answering(answer: string, words: string): SignalMatcher {
  const signals: Signals = {
    words: {},
    reported: [],
    signals: [
      {
        kind: 'context',
        id: 'eigen-antwoord',
        class: 'snel-meegaan',
        scope: { kinds: ['employee'], ownWordsOnly: true },
        certainty: 0.95,
        why: 'Daarom.',
        none: [],
        within: 'sentence',
        exceptions: [],
        any: [answer],
        before: { kinds: ['teamlead'], any: [words], none: [] },
      },
    ],
  };
  return new SignalMatcher(signals);
}

describe('checking a text', () => {
  it('finds nothing without a model', () => {
    expect(checkText({ kind: 'note', text: LAZY }, noModel)).toEqual([]);
  });

  it('gives the words of the text that a class rests on', () => {
    const flags = checkText({ kind: 'note', text: LAZY }, alone);
    expect(flags.map((flag) => flag.class)).toContain('label');
    for (const { text, start, end } of flags) expect(text).toBe(LAZY.slice(start, end));
  });

  it('makes one flag of what the classifier and a signal both see', () => {
    const own = checkText({ kind: 'note', text: LAZY }, alone);
    const certainty = own.find((flag) => flag.class === 'label')?.certainty;
    const model = { classifier, signals: signalsFor('label', 'lui', 0.5) };
    const labels = checkText({ kind: 'note', text: LAZY }, model).filter(
      (flag) => flag.class === 'label',
    );
    expect(labels).toEqual([
      { class: 'label', text: 'lui', start: 14, end: 17, certainty, signal: 'eigen-signaal' },
    ]);
  });

  it('keeps the certainty of a signal that is surer', () => {
    const model = { classifier, signals: signalsFor('label', 'lui', 0.99) };
    const flags = checkText({ kind: 'note', text: LAZY }, model);
    expect(flags.find(({ signal }) => signal)?.certainty).toBe(0.99);
  });

  it('adds a sure signal of a class the classifier does not see, and leaves an unsure one', () => {
    const classes = (certainty: number) => {
      const model = { classifier, signals: signalsFor('druk', 'lui', certainty) };
      return checkText({ kind: 'note', text: LAZY }, model).map((flag) => flag.class);
    };
    expect(classes(0.95)).toEqual(expect.arrayContaining(['druk', 'label']));
    expect(classes(0.6)).not.toContain('druk');
  });

  it('never takes quoted words for what the lead does', () => {
    const quoted = 'Je schreef vorige week in de groep: "Hij is gewoon lui."';
    const plain = quoted.replaceAll('"', '');
    const classes = (text: string) =>
      checkText({ kind: 'teamlead', text }, alone).map((flag) => flag.class);
    expect(classes(quoted)).not.toContain('label');
    expect(classes(plain)).toContain('label');
  });

  it('never takes words that are handed back for what the lead does', () => {
    const model = { classifier, signals: reflecting('je (zeg|vind) dat') };
    const classes = (text: string) =>
      checkText({ kind: 'teamlead', text }, model).map((flag) => flag.class);
    expect(classes('Je zegt dat hij gewoon lui is.')).not.toContain('label');
    expect(classes('Hij is gewoon lui.')).toContain('label');
  });

  it('looks once at a text that comes back', () => {
    const check = (times: number) => {
      const signals = signalsFor('label', 'lui', 0.95);
      const both = [LAZY, 'Hij was te laat.'].map((text) => ({ kind: 'note', text }) as const);
      const utterances = Array.from({ length: times }, () => both).flat();
      return { flags: checkTexts(utterances, { classifier, signals }), steps: signals.steps };
    };
    const once = check(1);
    expect(check(50).flags).toEqual(Array.from({ length: 50 }, () => once.flags).flat());
    expect(check(50).steps).toBe(once.steps);
  });

  it('is not led by a text with the same words said by another, or after something else', () => {
    const model = { classifier, signals: answering('ja hoor', 'kom dan op tijd') };
    const advised = { kind: 'teamlead', text: 'Kom dan op tijd.' } as const;
    const asked = { kind: 'teamlead', text: 'Hoe was je week?' } as const;
    const text = 'Ja hoor.';
    const utterances: readonly Utterance[] = [
      { kind: 'employee', text, before: advised },
      { kind: 'employee', text, before: asked },
      { kind: 'teamlead', text, before: advised },
      { kind: 'employee', text, before: advised, inTalk: true },
      { kind: 'employee', text },
      { kind: 'employee', text, before: advised },
    ];
    const oneByOne = utterances.map((one) => checkText(one, model));
    expect(checkTexts(utterances, model)).toEqual(oneByOne);
    expect(new Set(oneByOne.map((flags) => flags.length)).size).toBeGreaterThan(1);
  });

  it('looks at a long text piece by piece', () => {
    const calm =
      'We bespraken de cijfers van maart, de planning van april, het rooster van de week daarna ' +
      'en de lijst met klanten die nog teruggebeld willen worden.';
    const text = [...Array(5).fill(calm), LAZY, ...Array(5).fill(calm)].join(' ');
    const labels = checkText({ kind: 'note', text }, alone).filter(
      (flag) => flag.class === 'label',
    );
    expect(labels.map((flag) => flag.text)).toEqual([expect.stringContaining('lui')]);
  });
});
