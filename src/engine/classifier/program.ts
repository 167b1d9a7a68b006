// What the classifier's engine asks of the program around it.

/** Whether a character beyond the table of characters.ts is part of a word. */
export declare function isRareLetter(code: i32): bool;
/** The small form of a UTF-16 unit, or the unit itself. */
export declare function smallOf(unit: i32): i32;
/** The number of a feature while a model is being learned. */
export declare function numberOf(hash: i32, group: i32): i32;
