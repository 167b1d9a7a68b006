// The engine of the classifier: which features it sees in a text.
import { describe, expect, it } from 'vitest';
import { ClassifierEngine } from '../../../src/pitfalls/classifier/classifier-engine.ts';
import { type FeatureGroup, GROUPS } from '../../../src/pitfalls/classifier/feature-group.ts';
import { lexiconLists } from '../../../src/pitfalls/classifier/lexicon/lexicon-lists.ts';
import type { PitfallClassifier } from '../../../src/pitfalls/classifier/pitfall-classifier.ts';
import { loadRealModel } from '../../support/pitfall-model.ts';

const lists = lexiconLists();
const { classifier } = await loadRealModel();

/** Gives every feature a number, the same one each time. */
function learner() {
  const features: { readonly hash: number; readonly group: FeatureGroup }[] = [];
  const numbers = new Map<number, number>();
  const engine = ClassifierEngine.toLearn(lists, (hash, group) => {
    const known = numbers.get(hash);
    if (known !== undefined) return known;
    numbers.set(hash, features.length);
    return features.push({ hash, group }) - 1;
  });
  return { engine, features };
}

/** The hashes seen in a text, by group. */
function seenIn(text: string): ReadonlyMap<FeatureGroup, readonly number[]> {
  const { engine, features } = learner();
  const seen = new Map<FeatureGroup, number[]>();
  for (const id of engine.featuresOf('note', text)) {
    const feature = features[id];
    if (feature) seen.set(feature.group, [...(seen.get(feature.group) ?? []), feature.hash]);
  }
  return seen;
}

const pairsIn = (text: string) => seenIn(text).get(GROUPS.wordPair);
const stemsIn = (text: string) => seenIn(text).get(GROUPS.stem);

describe('the features of a text', () => {
  it.each([
    ['één keer', 'een keer'],
    ['re\u0301unie nu', 'reunie nu'],
    ['Je wil', 'gij wil'],
    ['hij zegt', 'ze zegt'],
    ['12 keer', '47 keer'],
    ['wacht…', 'wacht...'],
    ['“ja”', '"ja"'],
  ])('has the same pairs of words in %s and %s', (one, other) => {
    expect(pairsIn(one)).toEqual(pairsIn(other));
  });

  it.each([
    ['gewerkt', 'werkt'],
    ['roosters', 'rooster'],
    ['moesten', 'moet'],
    ['afspraakje', 'afspraakjes'],
  ])('has the same stem in %s and %s', (one, other) => {
    expect(stemsIn(one)).toEqual(stemsIn(other));
  });

  it.each(['DÁÁR ZÁT HET IN', 'ПРИВЕТ ÇA', 'İ EN ß', 'Ζ 👍🏽 \ud83d A'])(
    'has capitals as small letters: %s',
    (text) => {
      const small = text.replaceAll('İ', 'I').toLowerCase();
      // What a text opens with is looked at as it is written.
      expect(seenIn(`dus ${text}`)).toEqual(seenIn(`dus ${small}`));
    },
  );

  it('tells a number of many digits from a small one', () => {
    expect(pairsIn('120 keer')).not.toEqual(pairsIn('12 keer'));
  });

  it('knows a denied word from the same word', () => {
    expect(seenIn('ik snap het niet').has(GROUPS.denied)).toBe(false);
    expect(seenIn('niet dat ik het snap').get(GROUPS.denied)).toHaveLength(4);
  });

  it('sees a word of several letters only, in a script it has no table for', () => {
    expect(seenIn('привет').get(GROUPS.word)).toHaveLength(1);
    expect(seenIn('你好 👍🏽').get(GROUPS.word)?.length).toBeGreaterThan(0);
  });

  it.each(['→', '€', '—', '👍🏽', '…'])('sees no word in %s', (sign) => {
    expect(seenIn(sign).get(GROUPS.letters)).toBeUndefined();
    expect(seenIn(sign).get(GROUPS.stem)).toBeUndefined();
  });

  it('sees nothing but the kind of text in nothing', () => {
    expect([...seenIn('').keys()]).toEqual([GROUPS.shape]);
  });
});

describe('the engine', () => {
  const { weights } = classifier as PitfallClassifier;
  const { engine } = learner();
  const text = 'Ik heb je al drie keer gezegd dat dit anders moet, en jij luistert niet.';

  it('reads a text the same after more words than it remembers', () => {
    const first = engine.featuresOf('teamlead', text);
    for (let from = 0; from < 22_000; from += 500) {
      engine.featuresOf(
        'note',
        Array.from({ length: 500 }, (_, i) => `woord${from + i}x`).join(' '),
      );
    }
    expect(engine.featuresOf('teamlead', text)).toEqual(first);
  });

  it('reads a text of any length, and the next one as if it were the first', () => {
    const first = engine.featuresOf('teamlead', text);
    expect(engine.featuresOf('note', `${text} `.repeat(2_000)).length).toBeGreaterThan(
      first.length,
    );
    expect(engine.featuresOf('teamlead', text)).toEqual(first);
  });

  it('adds up at most 24 columns', () => {
    const columnUnits = new Array<number>(25).fill(1);
    const header = { ...weights.header, columnUnits };
    expect(() => ClassifierEngine.withWeights({ ...weights, header })).toThrow(RangeError);
  });
});
