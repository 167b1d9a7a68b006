// All phrases, by what they speak for. The order is part of the trained model.
//
// A line is a phrase; its steps stand apart. A step is a word, `word*` (begins so), `=word` (any form of it),
// `<field>` (a word of that word field), or several of these with `|` between; `_4` lets up to four words lie
// in between. Person and spelling variants count as one word: J = je, ge, u; hij = hij, zij, medewerker.
import { causePhrases } from './cause-phrases.ts';
import { expectationPhrases } from './expectation-phrases.ts';
import { filePhrases } from './file-phrases.ts';
import { leadPhrases } from './lead-phrases.ts';
import { pressurePhrases } from './pressure-phrases.ts';
import { replyPhrases } from './reply-phrases.ts';
import { soundPhrases } from './sound-phrases.ts';

/** By class, or by what sounds right ("ok-..."). */
export const phrases: Readonly<Record<string, string>> = {
  ...leadPhrases,
  ...pressurePhrases,
  ...replyPhrases,
  ...expectationPhrases,
  ...causePhrases,
  ...filePhrases,
  ...soundPhrases,
};
