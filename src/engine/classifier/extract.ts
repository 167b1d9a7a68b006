// A text as features: its words alone and together, letters, stems, word fields, phrases and its shape.
import { bundleOf, kindKeys, tidyBundles } from './bundles.ts';
import { DENIED, FIELD, PERSON as PERSON_GROUP, PLACE, SHAPE } from './groups.ts';
import { mixHashes } from './hash.ts';
import { noteNeighbours, readNeighbours } from './neighbours.ts';
import * as phrases from './phrase-book.ts';
import { featuresOfPhrases, listOfPhrase } from './phrase-features.ts';
import { addShapeOfText, clearShape, seeField, seeMark, seeWord } from './shape.ts';
import { addSighting, bundles, clearSightings, lookUpNotes, noteFeature } from './sightings.ts';
import { opensWithCapital, splitTokens } from './split-tokens.ts';
import { partStart } from './text.ts';
import { TokenList } from './token-list.ts';
import { ENDS_SENTENCE, MARK, NEGATOR, PERSON } from './traits.ts';
import { fieldKeys, fields, hashes, norms, stems, traits } from './word-book.ts';

/** How many words after a negator count as denied. */
const DENIED_WORDS: i32 = 4;

/** All words and marks, and those that pairs are made of: of each of these there is a bundle among the sightings. */
const tokens = new TokenList();
export const paired = new TokenList();
let kindKey: i32 = 0;

/** Of the part that is read. What is seen stands in the sightings until the next text. Takes time in step with the length of the text. */
export function extract(kind: i32): void {
  clearSightings();
  clearShape();
  tidyBundles();
  kindKey = kindKeys.at(kind);
  splitTokens(tokens, paired);
  const start = tokens.count > 0 ? tokens.starts.at(0) : partStart();
  noteFeature(kindKey, SHAPE, start, start);
  readWords(kind);
  lookUpNotes();
  readPhrases(kind);
  addShapeOfText(paired, tokens, opensWithCapital(tokens), kindKey);
  lookUpNotes();
}

function readWords(kind: i32): void {
  let denied = 0;
  let opens = true;
  let person = 0;
  const count = paired.count;
  readNeighbours(paired);
  for (let i = 0; i < count; i++) {
    const word = paired.words.at(i);
    const start = paired.starts.at(i);
    const end = paired.ends.at(i);
    const own = traits.at(word);
    bundles.push(bundleOf(word, kind));
    noteNeighbours(paired, i);
    if ((own & MARK) !== 0) {
      seeMark(word, start, end, kindKey);
      if ((own & ENDS_SENTENCE) === 0) continue;
      readLastWord(i);
      denied = 0;
      person = 0;
      opens = true;
      continue;
    }
    const stem = stems.at(word);
    seeWord(word);
    if (opens) readOpening(i);
    opens = false;
    if (person === 0 && (own & PERSON) !== 0) person = norms.at(word);
    if (person !== 0) noteFeature(mixHashes(person + 26, stem), PERSON_GROUP, start, end);
    const until = fields.endOf(word);
    for (let f = fields.startOf(word); f < until; f++) {
      const field = fields.at(f);
      seeField(field, i);
      if (denied > 0) noteFeature(mixHashes(fieldKeys.at(field), 99), FIELD, start, end);
    }
    if (denied > 0) {
      noteFeature(mixHashes(stem, 31), DENIED, start, end);
      denied--;
    }
    if ((own & NEGATOR) !== 0) denied = DENIED_WORDS;
  }
}

/** @param i the mark that ends the sentence. */
function readLastWord(i: i32): void {
  if (i === 0) return;
  const before = paired.words.at(i - 1);
  if ((traits.at(before) & MARK) !== 0) return;
  const key = mixHashes(norms.at(before), hashes.at(paired.words.at(i)) + 22);
  noteFeature(key, PLACE, paired.starts.at(i - 1), paired.ends.at(i));
}

function readOpening(i: i32): void {
  const norm = norms.at(paired.words.at(i));
  const start = paired.starts.at(i);
  const end = paired.ends.at(i);
  noteFeature(norm, PLACE, start, end);
  noteFeature(mixHashes(norm, kindKey + 23), PLACE, start, end);
  if (i + 1 >= paired.count) return;
  const key = mixHashes(norm, norms.at(paired.words.at(i + 1)) + 25);
  noteFeature(key, PLACE, start, paired.ends.at(i + 1));
}

function readPhrases(kind: i32): void {
  phrases.findPhrases(tokens, traits);
  for (let found = phrases.foundPhrases.length - 1; found >= 0; found--) {
    const start = tokens.starts.at(phrases.foundFirsts.at(found));
    const end = tokens.ends.at(phrases.foundLasts.at(found));
    const list = listOfPhrase(phrases.foundPhrases.at(found), kind);
    const until = featuresOfPhrases.endOf(list);
    for (let at = featuresOfPhrases.startOf(list); at < until; at++) {
      addSighting(featuresOfPhrases.at(at), start, end);
    }
  }
}
