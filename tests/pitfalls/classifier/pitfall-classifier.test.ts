// What holds for the classifier whatever the text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClassifierEngine } from '../../../src/pitfalls/classifier/classifier-engine.ts';
import { LONGEST_READ } from '../../../src/pitfalls/classifier/pitfall-classifier.ts';
import { UTTERANCE_KINDS } from '../../../src/pitfalls/utterance.ts';
import { sumsOf } from '../../corpus/train/held-out.ts';
import { readCorpus } from '../../corpus/train/read-corpus.ts';
import { readRow } from '../../corpus/train/row-reader.ts';
import { corpusFolder, loadRealModel } from '../../support/pitfall-model.ts';

const { classifier } = await loadRealModel();
if (classifier === undefined) throw new Error('no classifier');
const { lines } = readCorpus(corpusFolder);
const someLines = lines.filter((_, i) => i % 60 === 0);

const kinds = fc.constantFrom(...UTTERANCE_KINDS);
/** Anything at all, and real lines with something odd in them. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .tuple(fc.constantFrom(...someLines), fc.string({ unit: 'binary', maxLength: 5 }), fc.nat(80))
    .map(([{ text }, odd, at]) => text.slice(0, at) + odd + text.slice(at)),
);

describe('a prediction', () => {
  it('never throws, and rests on words of the text', () => {
    fc.assert(
      fc.property(kinds, texts, fc.boolean(), (kind, text, inTalk) => {
        for (const { start, end, certainty } of classifier.predict(kind, text, { inTalk })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(start).toBeLessThan(end);
          expect(certainty).toBeGreaterThan(0);
          expect(certainty).toBeLessThan(1);
        }
      }),
    );
  });

  it('is the same again, whatever was read in between', () => {
    const first = someLines.map(({ kind, text }) => classifier.predict(kind, text));
    const again = someLines.toReversed().map(({ kind, text }) => classifier.predict(kind, text));
    expect(again.toReversed()).toEqual(first);
  });

  it('tells the certainty of a class that is too little for a flag', () => {
    for (const { kind, text } of someLines) {
      const found = new Map(
        classifier.predict(kind, text).map((one) => [one.class, one.certainty]),
      );
      for (const name of classifier.weights.header.classes) {
        const certainty = classifier.certaintyOf(kind, text, name);
        expect(certainty).toBe(found.get(name) ?? certainty);
        expect(certainty).toBeLessThanOrEqual(1);
      }
    }
  });

  it('gives no certainty to a class that such a text never has', () => {
    const { allowed, classes } = classifier.weights.header;
    for (const name of classes.filter((one) => !allowed.agreement.includes(one))) {
      expect(classifier.certaintyOf('agreement', 'Je bent gewoon lui.', name)).toBe(0);
    }
  });

  it('never gives a class the training did not have in such a text', () => {
    const { allowed } = classifier.weights.header;
    for (const { text } of someLines) {
      const found = classifier.predict('agreement', text).map((one) => one.class);
      expect(allowed.agreement).toEqual(expect.arrayContaining(found));
    }
  });

  it('finds nothing in nothing', () => {
    for (const text of ['', ' \n\t', '.']) expect(classifier.predict('note', text)).toEqual([]);
  });

  it('does not judge on a few plain words', () => {
    for (const text of ['Jan', 'Goed gesprek.', '3 keer', 'Petra de Vries', 'nawerktijd']) {
      expect(classifier.predict('note', text)).toEqual([]);
    }
  });

  it('reads a very long text only at its beginning, and quickly', () => {
    const text = 'ik wil niet meer '.repeat(60_000);
    for (const { end } of classifier.predict('employee', text)) {
      expect(end).toBeLessThanOrEqual(LONGEST_READ);
    }
  });
});

describe('adding up word by word', () => {
  it('comes to the same as the rows that were learned from', () => {
    const { weights } = classifier;
    const scales = { scales: weights.scales, leastSquares: weights.header.leastSquares };
    const summing = ClassifierEngine.withWeights(weights);
    const engine = ClassifierEngine.withFeatures(weights);
    for (const { kind, text } of someLines) {
      const row = readRow(engine, scales, kind, text);
      const expected = sumsOf(weights, row);
      summing.open(text);
      summing.score(kind, { start: 0, end: text.length });
      summing.sums.forEach((sum, c) => {
        expect(sum).toBeCloseTo(expected[c] ?? Number.NaN, 4);
      });
    }
  });
});
