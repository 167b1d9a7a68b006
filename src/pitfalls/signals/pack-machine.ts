// The positions and symbols of a machine as an image for the engine, so that the build can make it and no check has to.

import { neededSymbols } from './needed-symbols.ts';
import { NumberImage } from './number-image.ts';
import type { PackedMachine } from './phrase-machine.ts';
import type { PositionBuilder } from './phrase-positions.ts';
import { classBits, WORDS_IN_CLASSES } from './word-classes.ts';
import type { SymbolLists } from './word-symbols.ts';

/** In the order in which the engine's machine.ts takes it. */
export function packMachine(builder: PositionBuilder): PackedMachine {
  const { symbol, next, ends, starts } = builder.build();
  const { count, lists } = builder.symbols;
  const image = new NumberImage();
  image.add(count);
  image.add(symbol.length);
  image.add(builder.phraseCount);
  image.addAll(symbol);
  image.addAll(ends.map((phrase) => phrase + 1));
  image.addAll(neededSymbols({ symbol, next, ends }));
  image.addSizes(next);
  next.forEach((steps, at) => {
    image.addAll(steps.map((to) => to - at - 1));
  });
  image.addLists(Array.from({ length: count }, (_, one) => starts.get(one) ?? []));
  addKeyed(lists.word, image);
  addKeyed(lists.start, image);
  addKeyed(turned(lists.end), image);
  addKeyed(lists.inside, image);
  const classes = [...lists.class.keys()];
  image.add(classes.length);
  image.addLists([...lists.class.values()]);
  image.add(classBits('', classes));
  addKeyed(wordsIn(classes), image);
  return { image: image.toBase64(), classes };
}

/** The words of the lists behind the classes, with the bits of their classes. */
function wordsIn(classes: readonly string[]): SymbolLists {
  const bits = WORDS_IN_CLASSES.map((word) => [word, [classBits(word, classes)]] as const);
  return new Map(classes.length === 0 ? [] : bits);
}

/** With the keys from back to front, so that the end of a word is looked up letter by letter as well. */
function turned(lists: SymbolLists): SymbolLists {
  const entries = [...lists].map(
    ([key, list]) => [key.split('').reverse().join(''), list] as const,
  );
  return new Map(entries);
}

function addKeyed(lists: SymbolLists, image: NumberImage): void {
  const keys = [...lists.keys()];
  image.add(keys.length);
  image.addSizes(keys);
  for (const key of keys) for (let i = 0; i < key.length; i++) image.add(key.charCodeAt(i));
  image.addLists([...lists.values()]);
}
