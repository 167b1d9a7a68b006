// One question in plain lines: said, answered, checked, until there is a reply.
import { type Answer, DONT_KNOW, SKIPPED } from '../domain/answer.ts';
import type { AskedStep, Reply } from '../interview/ports.ts';
import { promptOf } from '../interview/step.ts';
import { acceptTyped } from './accept-typed.ts';
import { keptAnswer } from './kept-answer.ts';
import { type HeardAnswer, hearAnswer } from './plain-hear.ts';
import { sayHelp, sayQuestion } from './plain-question.ts';
import type { Heard, PlainTalk } from './plain-talk.ts';
import { emptyText } from './refusal-text.ts';
import type { Setting } from './setting.ts';
import { wasPassedOver } from './text-back.ts';

export async function plainAsk(
  asked: AskedStep,
  talk: PlainTalk,
  setting: Setting,
): Promise<Reply> {
  const { words } = setting;
  const { step } = asked;
  const type = step.kind === 'add' ? 'yes-no' : promptOf(step).type;
  sayQuestion(asked, talk, setting);
  let refusedText = '';
  /** A date that was read, waiting for Enter. */
  let understood: Answer | undefined;

  const aside = async (heard: Heard): Promise<boolean> => {
    if ('note' in heard) {
      await asked.keepNote(heard.note);
      talk.say(words.noteKept);
      return true;
    }
    if (!('command' in heard) || heard.command !== 'help') return false;
    sayHelp(asked, talk, setting);
    talk.say('');
    sayQuestion(asked, talk, setting);
    return true;
  };
  const typedBy = (heard: HeardAnswer) => {
    if ('typed' in heard) return heard.typed;
    if ('command' in heard) return heard.command === 'skip' ? SKIPPED : DONT_KNOW;
    const draft = wasPassedOver(asked) ? undefined : asked.draft;
    return refusedText || draft || (keptAnswer(asked) ?? '');
  };

  for (;;) {
    const heard = await hearAnswer({ asked, talk, words, aside }, refusedText);
    if ('command' in heard && heard.command === 'stop') return { kind: 'stop' };
    if ('command' in heard && heard.command === 'back') {
      if (asked.canGoBack) return { kind: 'back' };
      talk.say(words.firstQuestion);
      continue;
    }
    if ('refused' in heard) {
      talk.say(heard.refused);
      continue;
    }
    if ('empty' in heard && understood) return { kind: 'answer', answer: understood };
    const typed = typedBy(heard);
    const checked = acceptTyped(asked, typed);
    if (!checked.ok) {
      talk.say(emptyText(checked, asked, { skip: '-', unknown: '??' }, words));
      if ((type === 'text' || type === 'quote') && 'typed' in heard && typed !== '') {
        refusedText = String(typed);
        talk.say(words.plain.textKept);
      }
      continue;
    }
    const { answer } = checked;
    if (type !== 'date' || answer.status !== 'given' || 'empty' in heard) {
      return { kind: 'answer', answer };
    }
    understood = answer;
    talk.say(words.plain.dateRight(words.date(String(answer.value))));
  }
}
