// What a phrase of the lexicon brings in a text of one kind, wherever it stands: worked out once.
import { JoinedLists } from '../joined-lists.ts';
import { NumberList } from '../number-list.ts';
import { kindKeys } from './bundles.ts';
import { canBeKnown, idOfNote, noteOf } from './feature-table.ts';
import { PHRASE } from './groups.ts';
import { mixHashes } from './hash.ts';
import { labelKeys, phraseKeys } from './phrase-book.ts';

/** The known features of phrases. */
export const featuresOfPhrases = new JoinedLists();
/** By phrase and kind, the number of its list plus one; 0 = not made yet. */
const lists = new NumberList();

/** @returns the number of its list: itself, its label, and its label in such a text. */
export function listOfPhrase(phrase: i32, kind: i32): i32 {
  const at = phrase * kindKeys.length + kind;
  while (lists.length <= at) lists.push(0);
  const known = lists.at(at);
  if (known !== 0) return known - 1;
  const label = labelKeys.at(phrase);
  addFeature(phraseKeys.at(phrase));
  addFeature(label);
  addFeature(mixHashes(label, kindKeys.at(kind)));
  const list = featuresOfPhrases.count;
  featuresOfPhrases.close();
  lists.set(at, list + 1);
  return list;
}

function addFeature(key: i32): void {
  const note = noteOf(mixHashes(key, PHRASE), PHRASE);
  const id = canBeKnown(note) ? idOfNote(note) : -1;
  if (id >= 0) featuresOfPhrases.add(id);
}
