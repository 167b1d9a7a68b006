// The features seen in one text with their places; used again for the next text. They are first noted down and then
// looked up all together: a processor looks up many at once.

import { NumberList } from '../number-list.ts';
import { canBeKnown, idOfNote, noteOf } from './feature-table.ts';
import { mixHashes } from './hash.ts';

/** What the words bring by themselves, in the order of the text: numbers of bundles. */
export const bundles = new NumberList();
/** All other features, each time they are seen. */
export const ids = new NumberList();
/** With each, where it begins and ends. One of the text as a whole has no length. */
const places = new NumberList();
/** Three numbers each: the feature as it is noted down, where it begins, and where it ends. */
let notes = new StaticArray<i32>(3 * 1024);
let noted: i32 = 0;

export function clearSightings(): void {
  bundles.length = 0;
  ids.length = 0;
  places.length = 0;
  noted = 0;
}

export function noteFeature(key: i32, group: i32, start: i32, end: i32): void {
  noteHash(mixHashes(key, group), group, start, end);
}

/** Without a branch on what cannot be foretold: a note that is not kept is written over by the next. */
export function noteHash(hash: i32, group: i32, start: i32, end: i32): void {
  if (noted === notes.length) makeRoom();
  const note = noteOf(hash, group);
  const place = changetype<usize>(notes) + ((<usize>noted) << 2);
  store<i32>(place, note);
  store<i32>(place, start, 4);
  store<i32>(place, end, 8);
  noted += canBeKnown(note) ? 3 : 0;
}

/** Notes become ids: those that the model knows stay, in their order, behind what was seen before. */
export function lookUpNotes(): void {
  let seen = ids.length;
  ids.grow(seen + noted / 3);
  places.grow((seen + noted / 3) * 2);
  for (let i = 0; i < noted; i += 3) {
    const id = idOfNote(unchecked(notes[i]));
    ids.set(seen, id);
    places.set(seen * 2, unchecked(notes[i + 1]));
    places.set(seen * 2 + 1, unchecked(notes[i + 2]));
    seen += i32(id >= 0);
  }
  ids.length = seen;
  places.length = seen * 2;
  noted = 0;
}

/** Of which the number is known already. */
export function addSighting(id: i32, start: i32, end: i32): void {
  ids.push(id);
  places.push(start);
  places.push(end);
}

/** Of sighting i of `ids`. */
export function startOf(i: i32): i32 {
  return places.at(i * 2);
}

export function endOf(i: i32): i32 {
  return places.at(i * 2 + 1);
}

function makeRoom(): void {
  const larger = new StaticArray<i32>(notes.length * 2);
  memory.copy(changetype<usize>(larger), changetype<usize>(notes), (<usize>noted) << 2);
  notes = larger;
}
