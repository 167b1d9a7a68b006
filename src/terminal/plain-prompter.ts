// The Prompter in plain lines: for screen readers, and for terminals that cannot move the cursor.
import { BACK, type BackOut, type Prompter, type ReviewReply } from '../interview/ports.ts';
import { promptOf, type Step } from '../interview/step.ts';
import { answerText, stepLabel } from './answer-text.ts';
import { hush } from './hush.ts';
import { plainAsk } from './plain-ask.ts';
import { hearSecret } from './plain-secret.ts';
import { type PlainTalk, plainTalk } from './plain-talk.ts';
import { readReviewCommand } from './read-review-command.ts';
import { reviewSentence } from './review-lines.ts';
import type { Terminal } from './run-screen.ts';
import { phaseTitle, type Setting } from './setting.ts';
import { STALE_REPLIES, staleChoices } from './stale-screen.ts';

export function plainPrompter(terminal: Terminal, setting: Setting): Prompter {
  const { words } = setting;
  const { plain } = words;
  const talk = plainTalk(terminal, setting);
  let lastHead = '';
  let toldCommands = false;
  /** Asked to stop where the port has no word for it: then the next question stops at once. */
  let stopping = false;

  const head = (phase: string, number: number, about: number) => {
    const where = [phaseTitle(setting, phase), words.position(number, about)].join(', ');
    talk.say('');
    // Said once for all the fields of a question; the title only at the beginning.
    if (where !== lastHead) talk.say(toldCommands ? where : plain.head(where, setting.title));
    lastHead = where;
  };

  return {
    async ask(asked) {
      if (stopping) {
        stopping = false;
        return { kind: 'stop' };
      }
      const { phase, number, about } = asked.position;
      head(phase, number, about);
      if (!toldCommands) talk.say(plain.commands);
      toldCommands = true;
      const reply = await plainAsk(asked, talk, setting);
      if (reply.kind === 'answer') {
        const said = answerText(asked.step, reply.answer, words, setting.theme.signs);
        // What was typed stands right above; what a sign stood for does not.
        const inSight = isTyped(asked.step) && reply.answer.status === 'given';
        talk.say(inSight ? plain.saved : plain.savedAs(said));
      }
      return reply;
    },
    async review(phase, lines, aside) {
      talk.say('');
      talk.say(words.review.title(phaseTitle(setting, phase)));
      const stale = lines.filter((line) => line.stale).length;
      if (lines.length === 0) talk.say(words.review.nothing);
      if (stale > 0) talk.say(words.review.staleCount(stale));
      if (aside > 0) talk.say(words.review.asideCount(aside));
      for (const line of lines) talk.say(reviewSentence(line, setting));
      talk.say(plain.reviewCommands);
      for (;;) {
        const heard = await talk.hear();
        if ('command' in heard && heard.command === 'stop') return { kind: 'stop' };
        if ('command' in heard && heard.command === 'back') return { kind: 'back' };
        if (!('line' in heard)) {
          talk.say(plain.reviewCommands);
          continue;
        }
        const command = readReviewCommand(heard.line, lines, words);
        if ('refused' in command) talk.say(command.refused);
        else if (command.confirm === undefined || (await agrees(talk, command.confirm))) {
          return command.reply satisfies ReviewReply;
        } else talk.say(plain.reviewCommands);
      }
    },
    async askAboutStale(changed, stale) {
      talk.say('');
      talk.say(words.staleAsk.title(stepLabel(changed.step, words), stale.length));
      for (const line of stale) {
        const said = answerText(line.step, line.answer, words, setting.theme.signs);
        talk.say(`${line.number} ${stepLabel(line.step, words)}: ${said}`);
      }
      const reply = await choose(
        words.staleAsk.ask(stale.length),
        staleChoices(stale.length, setting),
      );
      if (reply.kind !== 'chosen') return reply.kind;
      return STALE_REPLIES.find((one) => one === reply.id) ?? 'later';
    },
    async openPhase(phase) {
      talk.say('');
      talk.say(phaseTitle(setting, phase));
      const intro = setting.playbook?.phases.find(({ id }) => id === phase)?.intro;
      if (intro) talk.say(intro);
      talk.say(plain.enter);
      const heard = await talk.hear();
      stopping = 'command' in heard && heard.command === 'stop';
    },
    async choose(ask, choices) {
      const reply = await choose(ask, choices);
      if (reply.kind === 'chosen') return reply.id;
      return reply.kind === 'back' && choices.some(({ id }) => id === BACK) ? BACK : undefined;
    },
    async typeLine(ask, hint) {
      for (;;) {
        talk.say(ask);
        if (hint) talk.say(hint);
        const heard = await talk.hear();
        if ('line' in heard) return { kind: 'typed', text: heard.line.trim() };
        if ('command' in heard && (heard.command === 'stop' || heard.command === 'back')) {
          return { kind: heard.command };
        }
      }
    },
    async typeSecret(ask, hint) {
      return hearSecret(terminal, setting, () => {
        talk.say(ask);
        if (hint) talk.say(hint);
        talk.say(plain.notShown);
      });
    },
    hush: () => hush(terminal.input),
  };

  async function choose(
    ask: string,
    choices: readonly { readonly id: string; readonly text: string; readonly about?: string }[],
  ): Promise<{ readonly kind: 'chosen'; readonly id: string } | BackOut> {
    const sayChoices = () => {
      talk.say(ask);
      for (const [index, { text, about }] of choices.entries()) {
        talk.say(`${index + 1} ${about === undefined ? text : `${text}. ${about}`}`);
      }
      talk.say(plain.chooseOne);
    };
    sayChoices();
    for (;;) {
      const heard = await talk.hear();
      if ('command' in heard && (heard.command === 'stop' || heard.command === 'back')) {
        return { kind: heard.command };
      }
      if ('command' in heard && heard.command === 'help') {
        sayChoices();
        continue;
      }
      const typed = 'line' in heard ? heard.line.trim() : '';
      const chosen = /^\d+$/.test(typed) ? choices[Number(typed) - 1] : undefined;
      if (chosen) return { kind: 'chosen', id: chosen.id };
      talk.say(plain.chooseOne);
    }
  }

  async function agrees(to: PlainTalk, question: string): Promise<boolean> {
    to.say(`${question} ${plain.yesNo}`);
    const heard = await to.hear();
    return 'line' in heard && words.yesLetters.includes(heard.line.trim().toLowerCase());
  }
}

/** What was typed was just seen or heard; a choice or a date is worth saying back. */
function isTyped(step: Step): boolean {
  return step.kind !== 'add' && ['text', 'short', 'quote', 'number'].includes(promptOf(step).type);
}
