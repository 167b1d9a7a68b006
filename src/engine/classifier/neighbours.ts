// What words bring with those after them: pairs, triples and pairs that skip some. Worked out for a whole text, four words
// at a time, and then noted word after word.
import { NumberList } from '../number-list.ts';
import { SKIP_PAIR, STEM_PAIR, WORD_PAIR, WORD_TRIPLE } from './groups.ts';
import { mixFour } from './hash.ts';
import { noteHash } from './sightings.ts';
import { TokenList } from './token-list.ts';
import { ENDS_SENTENCE, INFLECTED } from './traits.ts';
import { norms, stems, traits } from './word-book.ts';

const LANES: i32 = 4;
const NEAREST_SKIP: i32 = 2;
const FURTHEST_SKIP: i32 = 4;

/** By place in the text. Behind the last word there is room for as many more as can be looked at. */
const ownNorms = new NumberList();
const ownStems = new NumberList();
const pairs = new NumberList();
const stemPairs = new NumberList();
const triples = new NumberList();
/** Those with the second, third and fourth word after it, behind each other. */
const skips = new NumberList();
/** How far apart those three are in their list. */
let room: i32 = 0;

/** Before the words are noted. */
export function readNeighbours(words: TokenList): void {
  const count = words.count;
  room = count + LANES;
  gather(words);
  pairs.grow(room);
  stemPairs.grow(room);
  triples.grow(room);
  skips.grow(room * (FURTHEST_SKIP - NEAREST_SKIP + 1));
  for (let i = 0; i < count; i += LANES) {
    const norm = fourOf(ownNorms, i);
    const stem = fourOf(ownStems, i);
    const pair = mixFour(norm, i32x4.add(fourOf(ownNorms, i + 1), i32x4.splat(6)));
    keep(pairs, i, mixFour(pair, i32x4.splat(WORD_PAIR)));
    const triple = mixFour(pair, i32x4.add(fourOf(ownNorms, i + 2), i32x4.splat(10)));
    keep(triples, i, mixFour(triple, i32x4.splat(WORD_TRIPLE)));
    const stemPair = mixFour(stem, i32x4.add(fourOf(ownStems, i + 1), i32x4.splat(7)));
    keep(stemPairs, i, mixFour(stemPair, i32x4.splat(STEM_PAIR)));
    for (let d = NEAREST_SKIP; d <= FURTHEST_SKIP; d++) {
      const skip = mixFour(stem, i32x4.add(fourOf(ownStems, i + d), i32x4.splat(11)));
      keep(skips, room * (d - NEAREST_SKIP) + i, mixFour(skip, i32x4.splat(SKIP_PAIR)));
    }
  }
}

/** Those of word i. */
export function noteNeighbours(words: TokenList, i: i32): void {
  const count = words.count;
  if (i + 1 >= count) return;
  const start = words.starts.at(i);
  const nextEnd = words.ends.at(i + 1);
  noteHash(pairs.at(i), WORD_PAIR, start, nextEnd);
  const either = traits.at(words.words.at(i)) | traits.at(words.words.at(i + 1));
  if ((either & INFLECTED) !== 0) noteHash(stemPairs.at(i), STEM_PAIR, start, nextEnd);
  if (i + 2 >= count) return;
  noteHash(triples.at(i), WORD_TRIPLE, start, words.ends.at(i + 2));
  for (let d = NEAREST_SKIP; d <= FURTHEST_SKIP && i + d < count; d++) {
    if ((traits.at(words.words.at(i + d - 1)) & ENDS_SENTENCE) !== 0) break;
    const skip = skips.at(room * (d - NEAREST_SKIP) + i);
    noteHash(skip, SKIP_PAIR, start, words.ends.at(i + d));
  }
}

function gather(words: TokenList): void {
  const count = words.count;
  ownNorms.grow(room + FURTHEST_SKIP);
  ownStems.grow(room + FURTHEST_SKIP);
  for (let i = 0; i < count; i++) {
    const word = words.words.at(i);
    ownNorms.set(i, norms.at(word));
    ownStems.set(i, stems.at(word));
  }
}

function fourOf(list: NumberList, from: i32): v128 {
  return v128.load(list.place + ((<usize>from) << 2));
}

function keep(list: NumberList, from: i32, four: v128): void {
  v128.store(list.place + ((<usize>from) << 2), four);
}
