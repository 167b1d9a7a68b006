// A signal as the program uses it: checked once, complete, and plain data (it survives JSON).
import type { FlagClass } from '../text-flag.ts';
import type { UtteranceKind } from '../utterance.ts';
import type { PackedLookout } from './lookout.ts';

/** Whose words a signal looks at. */
interface SignalScope {
  readonly kinds: readonly UtteranceKind[];
  /** Silent in quoted and reflected speech: "je zegt dat je ...". */
  readonly ownWordsOnly: boolean;
}

/** What every signal has, whatever its kind. Phrases are in the phrase language (parse-phrase.ts). */
export interface SignalBase {
  readonly id: string;
  readonly class: FlagClass;
  readonly scope: SignalScope;
  /** 0 to 1: how often it was right on lines with known classes. */
  readonly certainty: number;
  /** Why this wording matters, to be shown with a flag. */
  readonly why: string;
}

/** What signals that look for phrases have in common. */
export interface PhraseSignalBase extends SignalBase {
  /** Silence the signal when found in the same sentence or text. */
  readonly none: readonly string[];
  /** Where `all` and `none` are looked for. */
  readonly within: 'sentence' | 'text';
  /** Silence a hit that lies in or across them: "ziek van het gedoe". */
  readonly exceptions: readonly string[];
  /** Longer texts are left alone; absent = any length. */
  readonly maxWords?: number;
}

/** One of `any`, or without `any` the first of `all`; all of `all`; none of `none`. */
export interface ExistenceSignal extends PhraseSignalBase {
  readonly kind: 'existence';
  readonly any: readonly string[];
  readonly all: readonly string[];
}

/** `first` comes before `later`, and nothing of `unlessBefore` before that: a solution before a cause. */
export interface OrderSignal extends PhraseSignalBase {
  readonly kind: 'order';
  readonly over: 'text' | 'turns';
  readonly first: readonly string[];
  readonly later: readonly string[];
  readonly unlessBefore: readonly string[];
}

/** What can be counted in the turns of one side of a talk. */
export const COUNTED = ['sentences', 'statements', 'questions', 'words', 'all-words'] as const;

export type Counted = (typeof COUNTED)[number];

/** Over a whole talk: `of` is at least `atLeast` times `to`. Works on the turns of the kinds in scope. */
export interface RatioSignal extends SignalBase {
  readonly kind: 'ratio';
  readonly of: Counted;
  readonly to: Counted;
  readonly atLeast: number;
  /** A talk is not judged before `of` has reached this number. */
  readonly from: number;
}

/** The same kind of move, `times` times; a phrase of `resets` in between starts the count again. */
export interface RepetitionSignal extends PhraseSignalBase {
  readonly kind: 'repetition';
  readonly over: 'text' | 'turns';
  readonly any: readonly string[];
  readonly times: number;
  readonly resets: readonly string[];
}

/** What may be asked of the words just before, beside phrases. */
export const BEFORE_FORMS = ['question', 'statement', 'quote'] as const;

export type BeforeForm = (typeof BEFORE_FORMS)[number];

/** One of `any`, and what stood or was said just before is as described. */
export interface ContextSignal extends PhraseSignalBase {
  readonly kind: 'context';
  readonly any: readonly string[];
  readonly before: {
    readonly kinds: readonly UtteranceKind[];
    readonly any: readonly string[];
    readonly none: readonly string[];
    readonly form?: BeforeForm;
  };
}

export type Signal = ExistenceSignal | OrderSignal | RatioSignal | RepetitionSignal | ContextSignal;

/** Phrases after which, to the end of the sentence or the first of `until`, the words are another's. */
export interface ReportedSpeech {
  readonly kinds: readonly UtteranceKind[];
  readonly any: readonly string[];
  readonly until: readonly string[];
}

/** All signals of a playbook. */
export interface Signals {
  /** Words that belong together, used in phrases as {name}. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly reported: readonly ReportedSpeech[];
  readonly signals: readonly Signal[];
  /** Made ready by the build for texts of each kind. */
  readonly compiled?: Readonly<Record<UtteranceKind, PackedLookout>>;
}
