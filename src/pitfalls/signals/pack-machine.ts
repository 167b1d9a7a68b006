// The positions and symbols of a machine as an image for the engine, so that the build can make it and no check has to.
import type { PackedMachine } from './phrase-machine.ts';
import type { PositionBuilder } from './phrase-positions.ts';
import { classBits, WORDS_IN_CLASSES } from './word-classes.ts';
import type { SymbolLists } from './word-symbols.ts';

/** In the order in which the engine's machine.ts takes it. */
export function packMachine(builder: PositionBuilder): PackedMachine {
  const { symbol, next, ends, starts } = builder.build();
  const { count, lists } = builder.symbols;
  const image = new Image();
  image.add(count);
  image.add(symbol.length);
  image.add(builder.phraseCount);
  image.addAll(symbol);
  image.addAll(ends.map((phrase) => phrase + 1));
  image.addSizes(next);
  next.forEach((steps, at) => {
    image.addAll(steps.map((to) => to - at - 1));
  });
  image.addLists(Array.from({ length: count }, (_, one) => starts.get(one) ?? []));
  image.addKeyed(lists.word);
  image.addKeyed(lists.start);
  image.addKeyed(turned(lists.end));
  image.addKeyed(lists.inside);
  const classes = [...lists.class.keys()];
  image.add(classes.length);
  image.addLists([...lists.class.values()]);
  image.add(classBits('', classes));
  image.addKeyed(wordsIn(classes));
  return { image: image.bytes.toString('base64'), classes };
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

/** Numbers from 0 up, in bytes of seven bits: most take one byte, few more than two. */
class Image {
  readonly #bytes: number[] = [];

  get bytes(): Buffer {
    return Buffer.from(this.#bytes);
  }

  add(number: number): void {
    let rest = number;
    for (; rest > 127; rest >>>= 7) this.#bytes.push((rest & 127) | 128);
    this.#bytes.push(rest);
  }

  addAll(numbers: readonly number[]): void {
    for (const number of numbers) this.add(number);
  }

  addSizes(lists: readonly ArrayLike<unknown>[]): void {
    for (const { length } of lists) this.add(length);
  }

  addLists(lists: readonly (readonly number[])[]): void {
    this.addSizes(lists);
    for (const list of lists) this.addAll(list);
  }

  addKeyed(lists: SymbolLists): void {
    const keys = [...lists.keys()];
    this.add(keys.length);
    this.addSizes(keys);
    for (const key of keys) for (let i = 0; i < key.length; i++) this.add(key.charCodeAt(i));
    this.addLists([...lists.values()]);
  }
}
