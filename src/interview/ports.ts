// What the interview needs from the outside: someone to ask, somewhere to keep, a clock.
import type { Answer } from '../domain/answer.ts';
import type { PhaseId } from '../playbook/playbook.ts';
import type { Accepted, Refused } from './accept-answer.ts';
import type { Draft } from './drafts.ts';
import type { ConversationEvent, NewEvent } from './event.ts';
import type { Reminder } from './reminders.ts';
import type { Position, Step } from './step.ts';

/** What stands on the screen for one step. */
export interface AskedStep {
  readonly step: Step;
  readonly position: Position;
  /** The answer there is already, to be kept or changed. */
  readonly current?: Answer;
  /** What was answered before it was passed over. */
  readonly before?: Answer;
  /** The answer hung on another one that has changed since. */
  readonly stale: boolean;
  /** A half-typed text from an earlier sitting. */
  readonly draft?: string;
  /** Agreements now would be parked: there is no shared cause yet. */
  readonly locked: boolean;
  readonly canGoBack: boolean;
  /** What a joint confirmation is about; empty for every other step. */
  readonly reminders: readonly Reminder[];
  /** Ids of the options that can be chosen now, where the step has options. */
  readonly options: readonly string[];
  /** Ids ticked beforehand, for the lead to keep or clear: what was marked in the talk. */
  readonly preselected: readonly string[];
  /** Checks what was typed or chosen; a refusal leaves the same question standing. */
  accept(typed: Typed): Accepted | Refused;
  /** Called while a text is being typed, so that half a text survives too. Never in the way of typing. */
  keepDraft(text: string): void;
  /** Resolves when the note is on disk. */
  keepNote(text: string): Promise<void>;
}

/** As it comes from a keyboard or an answers file: not yet checked. */
export type Typed =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly lead?: string | number; readonly employee?: string | number };

export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'back' }
  | { readonly kind: 'stop' };

export interface ReviewLine {
  readonly number: number;
  readonly address: string;
  readonly label: string;
  readonly answer: Answer | undefined;
  readonly step: Step;
  readonly stale: boolean;
  /** The causes this answer gives evidence on, for or against. */
  readonly carries: readonly { readonly cause: string; readonly direction: 'for' | 'against' }[];
  /** Present on the lines of a group's item. */
  readonly item?: { readonly group: string; readonly number: number; readonly removable: boolean };
}

export type ReviewReply =
  | { readonly kind: 'edit'; readonly address: string }
  | { readonly kind: 'remove-item'; readonly group: string; readonly item: number }
  | { readonly kind: 'go-on' }
  | { readonly kind: 'back' }
  | { readonly kind: 'stop' };

/** How a person leaves a prompt without an answer: to the prompt before it, or out of the command. */
export type BackOut = { readonly kind: 'back' } | { readonly kind: 'stop' };

export type LineReply = { readonly kind: 'typed'; readonly text: string } | BackOut;

/** Back is back to the question that was changed. */
export type StaleReply = 'all-hold' | 'one-by-one' | 'later' | 'back' | 'stop';

export interface Prompter {
  ask(step: AskedStep): Promise<Reply>;
  /** `aside`: how many answers are kept but asked no longer, because an earlier one changed. */
  review(phase: PhaseId, lines: readonly ReviewLine[], aside: number): Promise<ReviewReply>;
  /** After a changed answer: these hung on it. Do they still hold? */
  askAboutStale(changed: ReviewLine, stale: readonly ReviewLine[]): Promise<StaleReply>;
  /** The opening of a phase: title and intro, once. */
  openPhase(phase: PhaseId): Promise<void>;
  /** One of a few. Going back is the choice BACK where that is among them; else undefined, as is stopping. */
  choose(ask: string, choices: readonly Choice[]): Promise<string | undefined>;
  /** One line of text without spaces around it, may be empty. */
  typeLine(ask: string, hint?: string): Promise<LineReply>;
  /** A line that nobody can read along, exactly as it was typed. */
  typeSecret(ask: string, hint?: string): Promise<LineReply>;
  /** While what was typed is looked at: until the returned function is called, no key shows on the screen. */
  hush(): () => void;
}

/** Id of the choice that one step back stands for. */
export const BACK = 'back';

interface Choice {
  readonly id: string;
  readonly text: string;
  /** A second, dimmed line. */
  readonly about?: string;
}

/** The append-only journal of one conversation. What is written is written in the order of the calls. */
export interface Journal {
  readonly events: readonly ConversationEvent[];
  /** Resolves when the line is on disk, and not before it stands in `events`. */
  append(event: NewEvent): Promise<void>;
  /** Returns at once; what goes wrong on the disk is heard at the next line. */
  keepDraft(address: string, text: string): void;
  /** One a step, the latest last. */
  readonly drafts: readonly Draft[];
}

export interface Clock {
  now(): Date;
}
