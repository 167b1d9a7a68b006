// All word fields: words that belong to one subject. `word*` stands for every word that begins so.
// Words are lower case, without accents. The order is part of the trained model.
import { causeWords } from './cause-words.ts';
import { expectationWords } from './expectation-words.ts';
import { factWords } from './fact-words.ts';
import { leadWords } from './lead-words.ts';
import { personWords } from './person-words.ts';
import { replyWords } from './reply-words.ts';
import { sensitiveWords } from './sensitive-words.ts';

/** By the name of the field; words with white space between. */
export const wordFields: Readonly<Record<string, string>> = {
  ...sensitiveWords,
  ...personWords,
  ...leadWords,
  ...replyWords,
  ...expectationWords,
  ...causeWords,
  ...factWords,
};
