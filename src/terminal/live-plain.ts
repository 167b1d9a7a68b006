// The talk in plain lines: for screen readers, and for terminals that cannot move the cursor.
import { keepLine } from '../interview/live-keep.ts';
import { type LiveLine, readLiveLine } from '../interview/live-line.ts';
import { markable } from '../interview/live-marks.ts';
import type { LiveOutcome } from '../interview/live-port.ts';
import type { LiveTalk } from '../interview/live-talk.ts';
import { helpParts } from './help-text.ts';
import { askOf } from './live-frame.ts';
import { wordsOf } from './live-lines.ts';
import { clockTime, type LiveLook } from './live-look.ts';
import { shortMove } from './live-moves.ts';
import { plainTalk } from './plain-talk.ts';
import type { Terminal } from './run-screen.ts';
import { causeTitle, phaseTitle } from './setting.ts';

type Evidence = Extract<LiveLine, { kind: 'evidence' }>;

export async function followPlain(
  talk: LiveTalk,
  terminal: Terminal,
  look: LiveLook,
): Promise<LiveOutcome> {
  const { words, setting } = look;
  const { plain } = words;
  const { say, hearLine } = plainTalk(terminal, setting);
  /** Without moving the cursor there is one way to empty a screen. */
  const pushAway = () => terminal.output.write('\n'.repeat(terminal.size().rows));
  const sayQuestion = () => {
    const { inSight } = talk;
    const cause = inSight?.step.question.cause;
    const subject = cause ? causeTitle(setting, cause) : phaseTitle(setting, 'gesprek');
    const time = clockTime(talk.now(), words);
    say(`${plain.time(time, words.minutes(talk.minutes))} ${subject}.`);
    say(inSight ? askOf(inSight) : words.noQuestion);
  };
  const move = async (by: 1 | -1): Promise<void> => {
    if (await talk.move(by)) sayQuestion();
    else say(by === 1 ? `${words.noNext}.` : plain.noPrevious);
  };
  const sayHelp = () => {
    const parts = talk.inSight ? helpParts({ step: talk.inSight.step }, setting.words) : [];
    for (const { title, text } of parts) say(`${title}: ${text}`);
    for (const [command, does] of plain.commandHelp) say(`${command}: ${does}`);
  };
  const sayLast = () => {
    const last = talk.lines.at(-1);
    if (last === undefined) return;
    say(plain.kept(clockTime(new Date(last.at), words)));
    if (last.kind === 'mark') say(wordsOf(last, talk, look));
  };
  const mark = async (number: string): Promise<void> => {
    const all = markable(talk.playbook);
    if (number === '') {
      for (const [index, pitfall] of all.entries()) say(`${index + 1} ${shortMove(pitfall)}`);
      say(plain.chooseMark);
    }
    const typed = number === '' ? ((await hearLine())?.trim() ?? '') : number;
    const pitfall = all[Number(typed) - 1];
    if (pitfall === undefined) {
      if (typed !== '') say(words.refusals['which-mark']);
      return;
    }
    await talk.jot({ kind: 'mark', pitfall: pitfall.id });
    sayLast();
  };
  const pause = async (): Promise<void> => {
    await talk.pause();
    pushAway();
    say(`${words.paused}. ${plain.goOn}`);
    await hearLine();
    await talk.goOn();
    sayQuestion();
  };
  const isOver = async (): Promise<boolean> => {
    const open = talk.leftOpen;
    say(words.end.ask);
    say(`1 ${words.end.onward}`);
    if (open > 0) say(`2 ${words.end.openFirst(open)}`);
    say(plain.chooseEnd);
    const typed = (await hearLine())?.trim();
    if (typed !== '1' && !(typed === '2' && open > 0)) return false;
    await talk.end({ passed: typed === '1' });
    return true;
  };
  const keep = async (typed: string): Promise<void> => {
    const line = readLiveLine(typed, talk.playbook.causes);
    if (line.kind === 'mark') return mark(line.number);
    const refused = await keepLine(talk, typed);
    if (refused === undefined) return sayLast();
    if (refused === 'no-cause' && line.kind === 'evidence') return pickCause(line);
    say(words.refusals[refused]);
  };
  /** A sign of a cause that was not named: which one, and what was heard where that is not known yet. */
  const pickCause = async (begun: Evidence): Promise<void> => {
    const { causes } = talk.playbook;
    for (const [index, { id }] of causes.entries()) say(`${index + 1} ${causeTitle(setting, id)}`);
    say(plain.chooseCause);
    const typed = (await hearLine())?.trim() ?? '';
    if (typed === '') return;
    const picked = readLiveLine(`+${typed}`, causes);
    const index =
      picked.kind === 'evidence' ? causes.findIndex(({ id }) => id === picked.cause) : -1;
    if (picked.kind !== 'evidence' || index === -1) return say(words.refusals['which-mark']);
    const against = [begun, picked].some(({ direction }) => direction === 'against');
    let text = [begun.text, picked.text].filter((part) => part !== '').join(' ');
    if (text === '') {
      const title = causeTitle(setting, picked.cause ?? '');
      say(words.pickedCause(against ? words.against(title) : title));
      text = (await hearLine())?.trim() ?? '';
    }
    const refused = await keepLine(talk, `+${against ? '-' : ''}${index + 1} ${text}`);
    if (refused === undefined) sayLast();
    else say(words.refusals[refused]);
  };

  pushAway();
  say(plain.commands);
  if (talk.draft !== '') say(setting.words.plain.draft(talk.draft));
  sayQuestion();
  for (;;) {
    const typed = await hearLine();
    if (typed === undefined) return 'stopped';
    switch (plain.words[typed.trim().toLowerCase()]) {
      case 'stop':
        return 'stopped';
      case 'next':
        await move(1);
        break;
      case 'previous':
        await move(-1);
        break;
      case 'help':
        sayHelp();
        say('');
        sayQuestion();
        break;
      case 'clear':
        pushAway();
        break;
      case 'pause':
        await pause();
        break;
      case 'end':
        if (await isOver()) return 'over';
        sayQuestion();
        break;
      default:
        if (typed.trim() !== '') await keep(typed);
        else if (talk.draft !== '') await keep(talk.draft);
    }
  }
}
