// What the engine of the signals asks of the program around it.

/** What kind of character it is, in the bits of characters.ts. */
export declare function characterBits(point: i32): i32;
/** Reads a word of known-words.ts that is written with more than ASCII, and adds its readings. */
export declare function readWord(how: i32, letters: usize, count: i32): void;
/** The classes of machine.ts that a word is in, a bit each. */
export declare function classesOf(letters: usize, count: i32): i32;
