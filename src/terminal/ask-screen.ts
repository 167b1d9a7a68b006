// The screen of one question, whatever its type: the same head, the same keys, the same way back.
import { DONT_KNOW, SKIPPED } from '../domain/answer.ts';
import type { Refused } from '../interview/accept-answer.ts';
import type { AskedStep, Reply, Typed } from '../interview/ports.ts';
import { acceptTyped } from './accept-typed.ts';
import { askFrame, type Layer, type Message } from './ask-frame.ts';
import { helpPage } from './help-page.ts';
import { keptAnswer } from './kept-answer.ts';
import { commandOf, isNewLine, type Key } from './key.ts';
import { openInput } from './open-input.ts';
import { emptyText } from './refusal-text.ts';
import type { Screen } from './screen.ts';
import type { Setting } from './setting.ts';
import { wasPassedOver } from './text-back.ts';
import { makeTextField } from './text-field.ts';

export function askScreen(asked: AskedStep, setting: Setting): Screen<Reply> {
  const { words } = setting;
  const input = openInput(asked, setting);
  const help = helpPage(asked, setting);
  const emptyNote = () => makeTextField('', { theme: setting.theme, severalLines: false });
  let note = emptyNote();
  let layer: Layer = 'answer';
  let message: Message | undefined;
  let touched = false;

  const { ctrl } = words.keyNames;
  const refuse = (refused: Refused) => {
    const text = emptyText(refused, asked, { skip: ctrl('o'), unknown: ctrl('x') }, words);
    message = { text, tone: 'refused' };
    return undefined;
  };
  const submit = (typed: Typed): Reply | undefined => {
    const checked = acceptTyped(asked, typed);
    return checked.ok ? { kind: 'answer', answer: checked.answer } : refuse(checked);
  };
  const goBack = (): Reply | undefined => {
    if (input.back?.()) return undefined;
    if (asked.canGoBack) return { kind: 'back' };
    message = { text: words.firstQuestion, tone: 'refused' };
    return undefined;
  };
  const enter = (): Reply | undefined => {
    const within = input.enter?.();
    if (within === 'stay') return undefined;
    if (within !== undefined) return refuse(within);
    // Untouched and passed over before: it stays so.
    const passed = !touched && wasPassedOver(asked);
    return submit((passed ? keptAnswer(asked) : undefined) ?? input.typed());
  };
  const change = (key: Key): void => {
    if (!input.press(key)) return;
    touched = true;
    const draft = input.draft?.();
    if (draft !== undefined) asked.keepDraft(draft);
  };
  const keepNote = async (): Promise<void> => {
    if (note.text.trim() === '') return;
    await asked.keepNote(note.text.trim());
    message = { text: words.noteKept, tone: 'done' };
    note = emptyNote();
  };

  const pressInAnswer = (key: Key): Reply | undefined => {
    switch (commandOf(key)) {
      case 'enter':
        return enter();
      case 'back':
        return goBack();
      case 'skip':
        return submit(SKIPPED);
      case 'unknown':
        return submit(DONT_KNOW);
      case 'help':
        layer = 'help';
        return undefined;
      case 'note':
        layer = 'note';
        return undefined;
    }
    if (isNewLine(key) && !key.pasted && !input.severalLines) return enter();
    change(key);
    return undefined;
  };
  const pressInHelp = (key: Key): void => {
    const command = commandOf(key);
    const closes = command === 'help' || command === 'back' || command === 'enter';
    if (closes || key.name === 'escape') layer = 'answer';
    else help.press(key);
  };
  const pressInNote = async (key: Key): Promise<undefined> => {
    const command = commandOf(key);
    if (command === 'enter' || (isNewLine(key) && !key.pasted)) await keepNote();
    const closes = command === 'enter' || command === 'back' || command === 'note';
    if (closes || key.name === 'escape' || (isNewLine(key) && !key.pasted)) layer = 'answer';
    else if (command === undefined) note.press(key);
  };

  return {
    press(key) {
      message = undefined;
      if (layer === 'answer') return pressInAnswer(key);
      if (layer === 'note') return pressInNote(key);
      pressInHelp(key);
      return undefined;
    },
    draw: (size) => askFrame({ asked, input, help, note, layer, message, touched }, setting, size),
    leave: keepNote,
  };
}
