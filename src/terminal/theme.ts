// Colours and signs. Every sign also means something without its colour.
import { Chalk } from 'chalk';

type Style = (text: string) => string;

export interface Paint {
  readonly title: Style;
  readonly strong: Style;
  readonly quiet: Style;
  readonly good: Style;
  readonly warn: Style;
  readonly error: Style;
  readonly accent: Style;
}

export interface Signs {
  readonly done: string;
  readonly pointer: string;
  readonly warn: string;
  readonly locked: string;
  readonly unknown: string;
  readonly skipped: string;
  readonly dot: string;
  readonly rule: string;
  readonly ellipsis: string;
  readonly quoteOpen: string;
  readonly quoteClose: string;
  readonly track: string;
  readonly knob: string;
  /** Turning back: a sentence to say. */
  readonly again: string;
  readonly up: string;
  readonly down: string;
  /** Keys by their picture; empty where only a word will do. */
  readonly upDown: string;
  readonly sideways: string;
}

export interface Theme {
  readonly paint: Paint;
  readonly signs: Signs;
}

const SIGNS: Signs = {
  done: '✓',
  pointer: '❯',
  warn: '!',
  locked: '■',
  unknown: '?',
  skipped: '–',
  dot: ' · ',
  rule: '─',
  ellipsis: '…',
  quoteOpen: '“',
  quoteClose: '”',
  track: '─',
  knob: '●',
  again: '↺',
  up: '↑',
  down: '↓',
  upDown: '↑↓',
  sideways: '←→',
};

const ASCII_SIGNS: Signs = {
  done: '+',
  pointer: '>',
  warn: '!',
  locked: '#',
  unknown: '?',
  skipped: '-',
  dot: ' - ',
  rule: '-',
  ellipsis: '...',
  quoteOpen: '"',
  quoteClose: '"',
  track: '-',
  knob: 'O',
  again: '~',
  up: '^',
  down: 'v',
  upDown: '',
  sideways: '',
};

/** Without colour no escape code at all. Only the sixteen colours: people choose those themselves. */
export function paint(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  // One argument only: chalk prints all it gets, and `lines.map(paint.quiet)` gives it three.
  const style =
    (painted: Style): Style =>
    (text) =>
      painted(text);
  return {
    title: style(chalk.bold),
    strong: style(chalk.bold),
    quiet: style(chalk.dim),
    good: style(chalk.green),
    warn: style(chalk.yellow),
    error: style(chalk.red),
    accent: style(chalk.cyan),
  };
}

/** `unicode`: whether the terminal can show signs outside ASCII. */
export function makeTheme(look: { colour: boolean; unicode: boolean }): Theme {
  return { paint: paint(look.colour), signs: look.unicode ? SIGNS : ASCII_SIGNS };
}
