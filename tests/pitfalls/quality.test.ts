// How often the check is right on lines that nothing was learned from; the floors lie a little under what is measured.
import { beforeAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/pitfalls/check-text.ts';
import { lexiconLists } from '../../src/pitfalls/classifier/lexicon/lexicon-lists.ts';
import { measureTranscripts, measureUtterances } from '../corpus/measure-corpus.ts';
import type { Measured } from '../corpus/train/measure.ts';
import { readCorpus } from '../corpus/train/read-corpus.ts';
import { corpusFolder, loadRealModel } from '../support/pitfall-model.ts';

const model = await loadRealModel();

describe('the check on lines of elsewhere', () => {
  let measured: Measured;

  beforeAll(() => {
    measured = measureUtterances(corpusFolder, (utterance) => checkText(utterance, model));
  });

  it('is seldom wrong', () => {
    expect(measured.precision).toBeGreaterThanOrEqual(0.88);
  });

  it('finds most', () => {
    expect(measured.f1).toBeGreaterThanOrEqual(0.75);
  });

  it('leaves clean lines alone', () => {
    expect(measured.cleanFlagged).toBeLessThanOrEqual(0.05);
  });

  it.each(['medisch', 'bijzonder'] as const)('lets hardly anything of %s through', (name) => {
    expect(measured.classes.get(name)?.recall).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the check on talks of elsewhere', () => {
  const measured = measureTranscripts(corpusFolder, (utterance) => checkText(utterance, model));

  it('is more often right than wrong, and leaves clean turns alone', () => {
    expect(measured.precision).toBeGreaterThanOrEqual(0.7);
    expect(measured.cleanFlagged).toBeLessThanOrEqual(0.05);
  });
});

describe('the weights', () => {
  it('were trained on the corpus as it is', () => {
    expect(model.classifier?.weights.header.corpus).toBe(readCorpus(corpusFolder).hash);
  });

  it('go with the lexicon as it is', () => {
    expect(model.classifier?.weights.lists).toEqual(lexiconLists());
  });
});
