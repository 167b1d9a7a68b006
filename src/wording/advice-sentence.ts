// One thing to try next time, as a sentence.
import type { Pitfall } from '../playbook/playbook.ts';
import type { Advice } from '../transcript/advise.ts';
import { explainFlag } from './explain-flag.ts';
import { check } from './nl/check.ts';
import { type TextClass, textClasses } from './nl/text-classes.ts';

export function adviceSentence(advice: Advice, pitfalls: readonly Pitfall[]): string {
  const words = check.advice;
  switch (advice.code) {
    case 'say-instead': {
      const { title, counterMove } = explainFlag(advice.class, 'teamlead', pitfalls);
      return words.sayInstead(title, advice.turns, counterMove);
    }
    case 'look-before': {
      const { title, counterMove } = explainFlag(advice.class, 'employee', pitfalls);
      return words.lookBefore(title, advice.turn, counterMove);
    }
    case 'ask-on': {
      const { counterMove } = textClasses[`oorzaak-${advice.cause}` as TextClass];
      return words.askOn(advice.cause, advice.turn, counterMove.said);
    }
    case 'cause-first':
      return words.causeFirst(advice.turn);
    case 'talk-less':
      return words.talkLess(advice.share);
    case 'shorter':
      return words.shorter(advice.turn, advice.words);
    case 'no-leading':
      return words.noLeading(advice.count);
    case 'ask-open':
      return words.askOpen(advice.open, advice.closed);
    case 'give-back':
      return words.giveBack;
    case 'leave-silence':
      return words.leaveSilence;
    case 'own-words':
      return words.ownWords;
    case 'what-helps':
      return words.whatHelps;
  }
}
