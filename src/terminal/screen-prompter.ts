// The Prompter with screens: each question stands alone, and leaves one line behind.
import type { Answer } from '../domain/answer.ts';
import { textWidth } from '../domain/text-width.ts';
import { fitText } from '../domain/wrap-text.ts';
import { BACK, type Prompter } from '../interview/ports.ts';
import type { Step } from '../interview/step.ts';
import { answerText, stepLabel } from './answer-text.ts';
import { askScreen } from './ask-screen.ts';
import { chooseScreen } from './choose-screen.ts';
import { contentWidth } from './compose-frame.ts';
import { hush } from './hush.ts';
import { lineScreen } from './line-screen.ts';
import { phaseScreen } from './phase-screen.ts';
import { reviewScreen } from './review-screen.ts';
import { runScreen, type Terminal } from './run-screen.ts';
import type { Screen } from './screen.ts';
import { phaseTitle, type Setting } from './setting.ts';
import { staleScreen } from './stale-screen.ts';

export function screenPrompter(terminal: Terminal, setting: Setting): Prompter {
  const { words, theme } = setting;
  const { paint, signs } = theme;
  const width = () => contentWidth(terminal.size());
  const write = (line: string) => terminal.output.write(`${line}\n`);
  const record = (sign: string, label: string, said: string, colour = paint.quiet) => {
    const lead = ` ${sign} `;
    const named = `${fitText(label, Math.floor(width() / 2), signs.ellipsis)}: `;
    const room = width() + 1 - textWidth(lead + named);
    write(colour(lead) + paint.quiet(named) + fitText(said, room, signs.ellipsis));
  };
  const recordAnswer = (step: Step, answer: Answer) => {
    // "Another one?" shows in what follows.
    if (step.kind === 'add') return;
    const said = answerText(step, answer, words, signs);
    const label = stepLabel(step, words);
    if (answer.status === 'given') record(signs.done, label, said, paint.good);
    else record(answer.status === 'unknown' ? signs.unknown : signs.skipped, label, said);
  };
  /** ctrl+c where the port has no word for it: then the next question stops at once. */
  let stopping = false;
  const show = async <Reply>(screen: Screen<Reply>): Promise<Reply | undefined> => {
    if (stopping) {
      stopping = false;
      return undefined;
    }
    return runScreen(terminal, screen);
  };

  return {
    async ask(asked) {
      const reply = await show(askScreen(asked, setting));
      if (reply === undefined) return { kind: 'stop' };
      if (reply.kind === 'answer') recordAnswer(asked.step, reply.answer);
      return reply;
    },
    async review(phase, lines, aside) {
      return (await show(reviewScreen({ phase, lines, aside }, setting))) ?? { kind: 'stop' };
    },
    async askAboutStale(changed, stale) {
      return (await show(staleScreen(changed, stale, setting))) ?? 'stop';
    },
    async openPhase(phase) {
      if ((await show(phaseScreen(phase, setting))) === undefined) stopping = true;
      else write(`\n ${paint.title(fitText(phaseTitle(setting, phase), width(), signs.ellipsis))}`);
    },
    async choose(ask, choices) {
      const reply = await show(chooseScreen({ ask, items: choices }, setting));
      const goesBack = reply === 'back' || reply?.chosen === BACK;
      // The way back is no answer: it leaves no line behind, by key or by choice.
      if (goesBack && choices.some(({ id }) => id === BACK)) return BACK;
      if (reply === undefined || reply === 'back') return undefined;
      const text = choices.find(({ id }) => id === reply.chosen)?.text ?? reply.chosen;
      record(signs.done, asLabel(ask), text, paint.good);
      return reply.chosen;
    },
    async typeLine(ask, hint) {
      const reply = await show(lineScreen({ ask, hint }, setting));
      if (reply === undefined) return { kind: 'stop' };
      if (reply.kind === 'typed') {
        record(signs.done, asLabel(ask), reply.text || words.notAnswered, paint.good);
      }
      return reply;
    },
    async typeSecret(ask, hint) {
      return (await show(lineScreen({ ask, hint, secret: true }, setting))) ?? { kind: 'stop' };
    },
    hush: () => hush(terminal.input),
  };
}

/** "Voor wie is dit gesprek?" as the name of what was answered. */
function asLabel(ask: string): string {
  return ask.replace(/[?:.\s]+$/, '');
}
