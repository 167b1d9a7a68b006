// Every word the screens need, so that a second language is one more table of this type.
import type { RefusalCode } from '../interview/accept-answer.ts';

type KeyWord =
  | 'enter'
  | 'back'
  | 'skip'
  | 'help'
  | 'note'
  | 'stop'
  | 'newLine'
  | 'unknown'
  | 'choose'
  | 'toggle'
  | 'otherSide'
  | 'scroll'
  | 'keepNote'
  | 'toQuestion'
  | 'change'
  | 'remove';

export interface ScreenWords {
  readonly language: 'nl' | 'en';
  position(number: number, about: number): string;
  positionShort(number: number, about: number): string;
  /** "Moment 2": one item of a group. */
  item(item: string, number: number): string;
  /** `iso` is "2026-11-27" or "2026-11-27 14:20". */
  date(iso: string): string;
  /** The same date as a person would type it here, so that it can be edited and read again. */
  typedDate(iso: string): string;
  number(value: number, unit: string | undefined): string;

  /** What a key does, as it stands in the key line. */
  readonly keys: Readonly<Record<KeyWord, string>>;
  /** Names of the keys themselves, without symbols. */
  readonly keyNames: {
    readonly enter: string;
    readonly space: string;
    readonly sideways: string;
    readonly upDown: string;
    orDigit(key: string): string;
    readonly yesNo: string;
    readonly number: string;
    readonly removeNumber: string;
    /** "ctrl+b", and short where there is little room: "^b". */
    ctrl(letter: string): string;
    shortCtrl(letter: string): string;
  };
  /** Letters that choose yes or no. */
  readonly yesLetters: readonly string[];
  readonly noLetters: readonly string[];
  readonly yes: string;
  readonly no: string;
  /** The letter before a number that removes an item in the review. */
  readonly removeLetter: string;

  readonly good: string;
  readonly poor: string;
  readonly locked: string;
  readonly stale: string;
  readonly staleMark: string;
  /** Some options stand ticked: they were marked in the talk, or confirmed before. */
  readonly preselected: string;
  readonly draftBack: string;
  readonly unknown: string;
  readonly skipped: string;
  /** What to do instead of answering; `unknown` only where "weet ik niet" is an answer. */
  mayPass(skip: string, unknown: string | undefined): string;
  readonly notAnswered: string;
  /** A step was left unanswered or skipped earlier: Enter keeps it so. */
  stillSo(answer: string): string;
  /** Said behind that where a text stands in the field: how to make it the answer. */
  readonly useTextBack: string;
  /** The chosen option can no longer be chosen. */
  gone(option: string): string;
  readonly firstQuestion: string;
  readonly noteAsk: string;
  readonly noteKept: string;
  readonly onlyThisOne: string;
  /** `time`: an hour may follow. */
  dateExamples(direction: 'past' | 'future', time: boolean): string;
  readonly noDateYet: string;
  dateRead(date: string): string;
  readonly sides: { readonly lead: string; readonly employee: string };
  anchor(value: number, text: string): string;
  /** The difference between both sides in words; `unit` such as "%". */
  difference(lead: number, employee: number, unit: string | undefined): string;
  moreAbove(count: number): string;
  moreBelow(count: number): string;
  readonly scrollUp: string;
  readonly scrollDown: string;

  readonly helpTitle: string;
  readonly help: {
    readonly why: string;
    readonly how: string;
    readonly good: string;
    readonly poor: string;
    readonly followUp: string;
    readonly unknown: string;
    readonly keys: string;
  };
  whenUnknown(question: string): string;
  /** Key and effect, for the foot of the help. */
  readonly keyHelp: readonly (readonly [string, string])[];

  readonly refusals: Readonly<
    Record<RefusalCode, (details: Readonly<Record<string, string>>) => string>
  >;

  readonly review: {
    title(phase: string): string;
    readonly intro: string;
    readonly nothing: string;
    staleCount(count: number): string;
    /** Answers that are kept but asked no longer. */
    asideCount(count: number): string;
    readonly carriesFor: string;
    readonly carriesAgainst: string;
    noSuchNumber(typed: string): string;
    notANumber(typed: string): string;
    cannotRemove(number: number): string;
    confirmRemove(item: string): string;
  };
  readonly staleAsk: {
    /** `changed`: the name of what was changed. */
    title(changed: string, count: number): string;
    ask(count: number): string;
    allHold(count: number): string;
    oneByOne(count: number): string;
    readonly later: string;
  };

  readonly plain: {
    readonly prompt: string;
    /** Said before a passphrase is typed. */
    readonly notShown: string;
    head(where: string, title: string): string;
    readonly commands: string;
    readonly unknownCommand: string;
    /** Command and effect, for the help. */
    readonly commandHelp: readonly (readonly [string, string])[];
    readonly textEnds: string;
    readonly chooseOne: string;
    readonly chooseSeveral: string;
    readonly chooseRanked: string;
    readonly yesNo: string;
    now(answer: string): string;
    draft(text: string): string;
    /** Typed once at a question that was passed over; "=" makes it the answer. */
    typedBefore(text: string): string;
    readonly saved: string;
    savedAs(answer: string): string;
    scaleSide(side: string, min: number, max: number, unit: string | undefined): string;
    dateRight(date: string): string;
    readonly textKept: string;
    /** The word that throws a refused text away. */
    /** What was marked before stands as the answer; Enter keeps it. */
    marked(answer: string): string;
    readonly again: string;
    readonly stop: string;
    readonly enter: string;
    readonly reviewCommands: string;
  };
}
