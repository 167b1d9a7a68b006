// The whole lexicon as the lists of numbers that the engine of the classifier reads by. A model takes them along with
// its weights: a text must be read the way the weights were learned.
import { UTTERANCE_KINDS } from '../../utterance.ts';
import { letterTable, plainTable, quotationMarks } from './characters.ts';
import { hashText } from './hash.ts';
import {
  endingList,
  FIELD_NAMES,
  LONG_ENDINGS,
  lexiconEntries,
  SHORT_ENDINGS,
} from './lexicon-entries.ts';
import { joined, PhraseLists } from './phrase-lists.ts';
import { edgeKeys, sizeKeys, subjectKeys, TOPICS, topicKeys } from './shape-keys.ts';

const KIND_SEED = 3;
const FIELD_SEED = 67 * 7919;

/** In the order in which the engine's classifier.ts takes them. */
export function lexiconLists(): readonly Int32Array[] {
  const phrases = new PhraseLists();
  const starts = phrases.byFirstTest;
  const fieldTests = joined(FIELD_NAMES.map((name) => phrases.testsByField.get(name) ?? []));
  const lists = [
    UTTERANCE_KINDS.map((kind) => hashText(kind, KIND_SEED)),
    FIELD_NAMES.map((name) => hashText(name, FIELD_SEED)),
    FIELD_NAMES.map((name) => TOPICS.indexOf(name)),
    sizeKeys(),
    subjectKeys(),
    topicKeys(),
    edgeKeys(),
    phrases.stepsFrom,
    phrases.stepTests,
    phrases.stepGaps,
    phrases.phraseKeys,
    phrases.labelKeys,
    starts.items,
    starts.from,
    lexiconEntries(phrases),
    fieldTests.items,
    fieldTests.from,
    endingList(LONG_ENDINGS),
    endingList(SHORT_ENDINGS),
    quotationMarks(),
    letterTable(),
    plainTable(),
  ];
  return lists.map((numbers) => Int32Array.from(numbers));
}
