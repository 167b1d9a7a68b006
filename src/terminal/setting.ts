// What all screens of one prompter share.

import { printableLine } from '../domain/printable.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { ScreenWords } from '../wording/screen-words.ts';
import type { Theme } from './theme.ts';

export interface Setting {
  /** Absent as long as none is chosen: then only `choose` and `typeLine` make sense. */
  readonly playbook: Playbook | undefined;
  readonly words: ScreenWords;
  readonly theme: Theme;
  /** Stands at the right of the head line. */
  readonly title: string;
}

export function phaseTitle({ playbook }: Setting, phase: string): string {
  return printableLine(playbook?.phases.find(({ id }) => id === phase)?.title ?? phase);
}

export function causeTitle({ playbook }: Setting, cause: string): string {
  return printableLine(playbook?.causes.find(({ id }) => id === cause)?.title ?? cause);
}
