// Draws a scale: what its ends mean, a track for each side, and the difference in words.

import { textWidth } from '../domain/text-width.ts';
import { padText, wrapText } from '../domain/wrap-text.ts';
import type { AnswerType } from '../playbook/question.ts';
import type { Setting } from './setting.ts';
import type { Drawn } from './text-field.ts';

export type Scale = Extract<AnswerType, { type: 'scale' }>;
export type Side = Scale['sides'][number];

export interface ScaleState {
  readonly active: Side;
  /** As typed, with a decimal comma; empty where there is none yet. */
  readonly values: Readonly<Record<Side, string>>;
}

const LONGEST_TRACK = 41;
/** Room for the typed number and its unit. */
const VALUE_WIDTH = 7;

export function scaleLines(
  scale: Scale,
  { active, values }: ScaleState,
  { words, theme }: Setting,
  width: number,
): Drawn {
  const { paint, signs } = theme;
  const several = scale.sides.length > 1;
  const names = several || scale.sides[0] === 'employee';
  const nameWidth = Math.max(...scale.sides.map((side) => textWidth(words.sides[side])));
  const ends = [
    words.anchor(scale.min, scale.anchors.low),
    words.anchor(scale.max, scale.anchors.high),
  ];
  const legend = textWidth(ends.join('   ')) <= width ? [ends.join('   ')] : ends;
  const lines = legend.flatMap((end) => wrapText(end, width)).map((line) => paint.quiet(line));

  let cursor = { row: 0, column: 0 };
  for (const side of scale.sides) {
    const value = values[side];
    const name = names ? `${padText(words.sides[side], nameWidth)}  ` : '';
    const lead = `${side === active ? signs.pointer : ' '} ${name}`;
    const min = `${typedNumber(scale.min)} `;
    const max = ` ${typedNumber(scale.max)}  `;
    const room = width - textWidth(lead + min + max) - VALUE_WIDTH;
    const steps = Math.round((scale.max - scale.min) / scale.step) + 1;
    const length = Math.min(steps, LONGEST_TRACK, room);
    const part = (readNumber(value) - scale.min) / (scale.max - scale.min);
    // Where there is hardly any room the number says enough.
    const track =
      length < 3 ? '' : drawTrack(part, length, { line: signs.track, knob: signs.knob });
    const ended = track === '' ? '' : min + track + max;
    if (side === active) {
      cursor = { row: lines.length, column: textWidth(lead + ended + value) };
    }
    const unit = scale.unit && value !== '' ? ` ${scale.unit}` : '';
    lines.push((side === active ? paint.accent(lead) : lead) + ended + value + unit);
  }
  const lead = readNumber(values.lead);
  const employee = readNumber(values.employee);
  if (several && !Number.isNaN(lead) && !Number.isNaN(employee)) {
    lines.push(...wrapText(words.difference(lead, employee, scale.unit), width));
  }
  return { lines, cursor };
}

/** `part` from 0 to 1; outside it no knob is drawn. */
function drawTrack(part: number, length: number, look: { line: string; knob: string }): string {
  if (!(part >= 0 && part <= 1)) return look.line.repeat(length);
  const place = Math.round(part * (length - 1));
  return look.line.repeat(place) + look.knob + look.line.repeat(length - 1 - place);
}

/** NaN for nothing and for what is no number. */
export function readNumber(typed: string): number {
  return typed === '' ? Number.NaN : Number(typed.replace(',', '.'));
}

export function typedNumber(value: number | undefined): string {
  return value === undefined ? '' : String(value).replace('.', ',');
}
