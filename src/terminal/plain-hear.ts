// Hears one answer in plain lines, whatever its type: one line, a text of several, or a scale of two sides.
import { isScaleValue } from '../domain/answer.ts';
import type { AskedStep } from '../interview/ports.ts';
import { promptOf } from '../interview/step.ts';
import type { ScreenWords } from '../wording/screen-words.ts';
import { type Meaning, plainAnswer } from './plain-answer.ts';
import type { Heard, PlainTalk } from './plain-talk.ts';
import { refusalText } from './refusal-text.ts';
import { readNumber, type Scale, type Side, typedNumber } from './scale-lines.ts';
import { textBack, wasPassedOver } from './text-back.ts';

/** `empty` is Enter alone: what there was, stays. */
export type HeardAnswer = Meaning | { readonly empty: true } | Exclude<Heard, { line: string }>;

export interface Hearing {
  readonly asked: AskedStep;
  readonly talk: PlainTalk;
  readonly words: ScreenWords;
  /** Help and notes are dealt with on the way: true when that was all. */
  aside(heard: Heard): Promise<boolean>;
}

/** Makes what was typed before a question was passed over its answer. */
const USE_TEXT_BACK = '=';

/** `before`: a text that was refused and is added to. */
export async function hearAnswer(hearing: Hearing, before: string): Promise<HeardAnswer> {
  const { asked, words } = hearing;
  const prompt = asked.step.kind === 'add' ? undefined : promptOf(asked.step);
  if (prompt?.type === 'scale') return hearScale(hearing, prompt);
  const heard = await hearOne(hearing);
  if (!('line' in heard)) return heard;
  const { line } = heard;
  if (line.trim() === '') return { empty: true };
  const passedText = wasPassedOver(asked) ? textBack(asked, words) : '';
  if (line.trim() === USE_TEXT_BACK && passedText !== '') return { typed: passedText };
  const answer = plainAnswer(asked, words);
  if (!answer.severalLines) {
    if (answer.isText) asked.keepDraft(line);
    return answer.read(line);
  }
  const again = before !== '' && line.trim().toLowerCase() === words.plain.again;
  return hearText(hearing, again ? [] : [before, line].filter((part) => part !== ''));
}

/** @param again what to say after an aside, so that what is asked stands last. */
async function hearOne({ talk, aside }: Hearing, again?: () => void): Promise<Heard> {
  for (;;) {
    const heard = await talk.hear();
    if (!(await aside(heard))) return heard;
    again?.();
  }
}

/** To the empty line or the full stop alone; an empty line before anything is typed ends it too. */
async function hearText({ asked, talk }: Hearing, lines: readonly string[]): Promise<HeardAnswer> {
  let text = lines.join('\n');
  for (;;) {
    asked.keepDraft(text);
    const line = await talk.hearLine();
    if (line === undefined) return { command: 'stop' };
    if (line.trim() === '' || line.trim() === '.') return { typed: text };
    text = text === '' ? line : `${text}\n${line}`;
  }
}

async function hearScale(hearing: Hearing, scale: Scale): Promise<HeardAnswer> {
  const { asked, talk, words } = hearing;
  const { current } = asked;
  const kept = current?.status === 'given' && isScaleValue(current.value) ? current.value : {};
  const values: { [side in Side]?: string } = {};
  talk.say(words.anchor(scale.min, scale.anchors.low));
  talk.say(words.anchor(scale.max, scale.anchors.high));
  for (let at = 0; at < scale.sides.length; ) {
    const side = scale.sides[at] ?? 'lead';
    const now = values[side] ?? typedNumber(kept[side]);
    const saySide = () => {
      talk.say(words.plain.scaleSide(words.sides[side], scale.min, scale.max, scale.unit));
      if (now !== '') talk.say(words.plain.now(now));
    };
    saySide();
    const heard = await hearOne(hearing, saySide);
    if (!('line' in heard)) {
      if (!('command' in heard) || heard.command !== 'back' || at === 0) return heard;
      at -= 1;
      continue;
    }
    const typed = heard.line.trim() === '' ? now : heard.line.trim();
    const checked = typed === '' ? undefined : asked.accept({ [side]: typed });
    if (checked && !checked.ok) {
      talk.say(refusalText(checked, words));
      continue;
    }
    if (typed !== '') values[side] = typed;
    at += 1;
  }
  const [lead, employee] = [readNumber(values.lead ?? ''), readNumber(values.employee ?? '')];
  if (!Number.isNaN(lead) && !Number.isNaN(employee)) {
    talk.say(words.difference(lead, employee, scale.unit));
  }
  return { typed: values };
}
