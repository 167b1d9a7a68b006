// What each kind of signal does, one claim a scene.
import { describe, expect, it } from 'vitest';
import { findTurnSignals } from '../../../src/pitfalls/find-signals.ts';
import type {
  ContextSignal,
  OrderSignal,
  RatioSignal,
  RepetitionSignal,
} from '../../../src/pitfalls/signals/signal.ts';
import type { SignalMatcher } from '../../../src/pitfalls/signals/signal-matcher.ts';
import type { Utterance } from '../../../src/pitfalls/utterance.ts';
import { existenceOf, foundIn, matcherOf, shared } from '../../support/signals.ts';

const lead = (text: string): Utterance => ({ kind: 'teamlead', text });
const employee = (text: string): Utterance => ({ kind: 'employee', text });
const turnsWith = (matcher: SignalMatcher, turns: readonly Utterance[]) =>
  findTurnSignals(turns, matcher).map((flags) => flags.map(({ text }) => text));

describe('existence', () => {
  const find = (own: Parameters<typeof existenceOf>[0], text: string) =>
    foundIn(text, matcherOf([existenceOf(own)]));

  it('needs all of `all` in the sentence', () => {
    const own = { all: ['training', 'volgende'] };
    expect(find(own, 'Training, volgende punt.')).toEqual(['Training']);
    expect(find(own, 'Training. Volgende punt.')).toEqual([]);
    expect(find({ ...own, within: 'text' as const }, 'Training. Volgende punt.')).toHaveLength(1);
  });

  it('is silenced by `none` in the same sentence, not in another', () => {
    const own = { any: ['toegeven'], none: ['klant'] };
    expect(find(own, 'De klant moet toegeven.')).toEqual([]);
    expect(find(own, 'De klant belde. Je moet toegeven.')).toEqual(['toegeven']);
  });

  it('is silenced by an exception on the same words only', () => {
    const own = { any: ['ziek'], exceptions: ['ziek van het gedoe'] };
    expect(find(own, 'Ziek van het gedoe en ziek thuis.')).toEqual(['ziek']);
  });

  it('leaves long texts alone when told to', () => {
    const own = { any: ['prima'], maxWords: 3 };
    expect(find(own, 'Prima hoor.')).toEqual(['Prima']);
    expect(find(own, 'Prima, maar dan wil ik wel iets weten.')).toEqual([]);
  });

  it('looks only at what is in its scope', () => {
    const matcher = matcherOf([existenceOf({ any: ['prima'] })]);
    expect(foundIn('Prima.', matcher, 'employee')).toEqual([]);
  });
});

describe('order', () => {
  const order: OrderSignal = {
    ...shared,
    kind: 'order',
    over: 'text',
    first: ['training'],
    later: ['waarom'],
    unlessBefore: ['oorzaak'],
  };
  const find = (text: string) => foundIn(text, matcherOf([order]));

  it('fires when the one comes before the other', () => {
    expect(find('Een training. Waarom lukt het niet?')).toEqual(['training']);
    expect(find('Waarom lukt het niet? Een training?')).toEqual([]);
    expect(find('Een training.')).toEqual([]);
  });

  it('is silent when it was preceded by what makes it right', () => {
    expect(find('De oorzaak is bekend: een training. Waarom dan?')).toEqual([]);
  });

  it('works over the turns of a talk, and there only', () => {
    const matcher = matcherOf([{ ...order, over: 'turns' }]);
    const turns = [lead('Een training.'), employee('Goed.'), lead('Waarom lukt het niet?')];
    expect(turnsWith(matcher, turns)).toEqual([['training'], [], []]);
    expect(foundIn('Een training. Waarom?', matcher)).toEqual([]);
    const known = [employee('De oorzaak is het rooster.'), ...turns];
    expect(turnsWith(matcher, known).flat()).toEqual([]);
  });
});

describe('repetition', () => {
  const repetition: RepetitionSignal = {
    ...shared,
    kind: 'repetition',
    over: 'text',
    any: ['bovendien', 'daarnaast', 'want'],
    times: 3,
    resets: ['wat vind jij'],
  };

  it('fires at the third, once', () => {
    const text = 'Want dit. Bovendien dat. Daarnaast zo. Want zus.';
    expect(foundIn(text, matcherOf([repetition]))).toEqual(['Daarnaast']);
  });

  it('begins again after a question', () => {
    const text = 'Want dit. Bovendien dat. Wat vind jij? Daarnaast zo.';
    expect(foundIn(text, matcherOf([repetition]))).toEqual([]);
  });

  it('counts turns of the lead in a talk', () => {
    const matcher = matcherOf([{ ...repetition, over: 'turns' }]);
    const [a, b, c] = [lead('Want dit, want dat.'), lead('Bovendien zo.'), lead('Daarnaast zus.')];
    const yes = employee('Want ja.');
    expect(turnsWith(matcher, [a, yes, b, yes, c]).at(-1)).toEqual(['Daarnaast']);
    expect(turnsWith(matcher, [a, b, lead('Wat vind jij?'), c]).flat()).toEqual([]);
  });
});

describe('context', () => {
  const context: ContextSignal = {
    ...shared,
    class: 'snel-meegaan',
    scope: { kinds: ['employee'], ownWordsOnly: true },
    kind: 'context',
    any: ['prima'],
    before: { kinds: ['teamlead'], any: ['stel voor'], none: ['vraag'] },
  };
  const findAfter = (before: Utterance | undefined, signal = context) =>
    foundIn('Prima.', matcherOf([signal]), 'employee', before);

  it('fires only after what it asks for', () => {
    expect(findAfter(lead('Ik stel voor dat je oefent.'))).toEqual(['Prima']);
    expect(findAfter(lead('Ik stel voor dat je dit vraagt, een vraag dus.'))).toEqual([]);
    expect(findAfter(lead('Mooi weer.'))).toEqual([]);
    expect(findAfter(employee('Ik stel voor dat we stoppen.'))).toEqual([]);
  });

  it('is silent where nobody knows what stood before', () => {
    expect(findAfter(undefined)).toEqual([]);
  });

  it.each([
    ['question', 'Ik zat te denken. Wil je oefenen?', 'Wil je? Ik zat te denken.'],
    ['statement', 'Wil je? Ik plan het in.', 'Ik plan het in. Wil je dat?'],
    ['quote', 'Je zei: "dat wil ik" en ik ook.', 'Je zei dat je dat wilt.'],
  ] as const)('can ask for a %s', (form, right, wrong) => {
    const signal = {
      ...context,
      before: { kinds: ['teamlead' as const], any: [], none: [], form },
    };
    expect(findAfter(lead(right), signal)).toEqual(['Prima']);
    expect(findAfter(lead(wrong), signal)).toEqual([]);
  });
});

describe('ratio', () => {
  const ratio: RatioSignal = {
    ...shared,
    kind: 'ratio',
    of: 'statements',
    to: 'questions',
    atLeast: 3,
    from: 3,
  };

  it('points at the longest turn when a talk is out of proportion', () => {
    const turns = [lead('Dit. Dat. Zus.'), employee('Ja.'), lead('En dit is zo. Toch?')];
    expect(turnsWith(matcherOf([ratio]), turns)).toEqual([[], [], ['En dit is zo. Toch']]);
  });

  it('does not judge a talk that has hardly begun', () => {
    expect(turnsWith(matcherOf([ratio]), [lead('Dit. Dat.')])).toEqual([[]]);
  });

  it('measures the share of the talk', () => {
    const share: RatioSignal = { ...ratio, of: 'words', to: 'all-words', atLeast: 0.7, from: 4 };
    const long = lead('Een twee drie vier vijf zes zeven.');
    expect(turnsWith(matcherOf([share]), [long, employee('Acht.')])[0]).toHaveLength(1);
    expect(turnsWith(matcherOf([share]), [long, employee('Acht negen tien elf.')])[0]).toEqual([]);
  });

  it('has nothing to say about a talk in which the lead is silent', () => {
    expect(turnsWith(matcherOf([ratio]), [employee('Zo. Is. Het.')])).toEqual([[]]);
    expect(turnsWith(matcherOf([ratio]), [])).toEqual([]);
  });

  it('is silent about a side that says nothing, whatever the other says', () => {
    const all: RatioSignal = { ...ratio, of: 'all-words', to: 'words', atLeast: 2, from: 1 };
    expect(turnsWith(matcherOf([all]), [employee('Zo is het.')])).toEqual([[]]);
  });
});
