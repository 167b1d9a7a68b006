// Every sentence and heading of a report, so that a language is one table.
import type { Audience } from '../domain/audience.ts';
import type { Standing } from '../domain/standing.ts';
import type { Pitfall } from '../playbook/playbook.ts';
import type { Known } from '../playbook/question.ts';
import type { Phrase } from './phrase.ts';

/** How sure the lead was of a cause; texts carry their unit: "70 %". */
export interface Certainty {
  /** The id of the cause, or of the option that was chosen. */
  readonly cause: string;
  /** As it is named in a sentence. */
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
  /** Less sure -1, the same 0, surer 1; absent when either is missing. */
  readonly shift?: -1 | 0 | 1;
}

interface EvidenceCounts {
  readonly for: number;
  readonly assumedFor: number;
  readonly against: number;
  readonly assumedAgainst: number;
}

interface WrongRecipeWords {
  readonly measure: string;
  readonly cause: string;
  readonly shared: boolean;
  readonly why: string;
  /** In how many earlier talks it was agreed on. */
  readonly earlier: number;
  /** The lead had it in mind before the talk. */
  readonly inMind: boolean;
  /** It stands among the agreements of this talk. */
  readonly now: boolean;
}

type SectionName =
  | 'questions'
  | 'facts'
  | 'good'
  | 'earlier'
  | 'environment'
  | 'thoughts'
  | 'watch'
  | 'causes'
  | 'quotes'
  | 'pitfalls'
  | 'reflection'
  | 'recipe'
  | 'approach'
  | 'agreements'
  | 'parked'
  | 'discussed'
  | 'support'
  | 'open'
  | 'notes'
  | 'other'
  | 'rest';

type Side = 'lead' | 'employee' | 'both';

export interface ReportWords {
  readonly language: 'nl' | 'en';
  readonly sections: Readonly<Record<SectionName, string>>;

  title(what: 'talk' | 'preparation', date: string): string;
  /** Names of the front matter, in the order in which they are written. */
  readonly properties: Readonly<
    Record<
      'conversation' | 'employee' | 'date' | 'kind' | 'playbook' | 'audience' | 'status',
      string
    >
  >;
  readonly kinds: Readonly<Record<'talk' | 'preparation', string>>;
  readonly status: Readonly<Record<'concept' | 'afgerond', string>>;
  /** Stands above the document. */
  readonly notice: Readonly<Record<Audience, string>>;

  /** A date in running text; the year only when it is not this year. */
  day(date: string, today: string): string;
  /** A date with its year and without its weekday: "26 november 2026". */
  longDay(date: string): string;
  /** A date or a moment in a table. */
  moment(moment: string, today: string): string;
  quote(words: string): string;
  /** Closes a text that has no full stop of its own. */
  ended(text: string): string;

  readonly dontKnow: string;
  /** How something is known; to other readers than the lead it says by whom. */
  readonly known: Readonly<Record<Audience, Readonly<Record<Known, string>>>>;
  readonly standing: Readonly<Record<Standing, string>>;
  /** Who is meant, as this reader should read it. */
  readonly side: Readonly<Record<Audience, Readonly<Record<Side, string>>>>;
  /** Above what one side alone said of the causes. */
  readonly viewOf: Readonly<Record<Audience, Readonly<Record<Side, string>>>>;

  readonly inShort: string;
  shared(audience: Audience, causes: readonly string[], kinds: readonly string[]): Phrase;
  suspected(cause: string, because: string, kinds: readonly string[]): Phrase;
  /** @param asks there are questions to go on with */
  notEstablished(asks: boolean): Phrase;
  notShared(audience: Audience): Phrase;
  startedWith(certainty: Certainty, confirmed: boolean): Phrase;
  agreementsInShort(audience: Audience, count: number, followUp: string | undefined): Phrase;
  /** Agreements were spoken of, and none was made. */
  discussedInShort(audience: Audience, followUp: string | undefined): Phrase;
  parkedInShort(count: number, followUp: string | undefined): Phrase;
  overriddenInShort(count: number, followUp: string | undefined): Phrase;
  /** @param day undefined when no day was planned */
  plannedFor(day: string | undefined): Phrase;
  supposition(certainty: Certainty): Phrase;
  unknownCount(count: number): Phrase;

  readonly here: string;
  firstSupposed(level: string | undefined): string;
  readonly nowNamed: string;
  counted(counts: EvidenceCounts): string;
  why(cause: string): string;
  readonly against: string;
  readonly kind: string;
  /** The causes about which nothing is known. */
  nothingOn(causes: readonly string[]): string;
  forAndAgainst(inFavour: readonly string[], against: readonly string[]): string;
  shift(certainty: Certainty): Phrase;

  foreseen(pitfalls: readonly string[]): string;
  /** Before the signs in text that nobody looked at yet. */
  readonly possibleHints: string;
  /** The question in whose answer the words stand. */
  hintWhere(label: string): string;
  /** Whose pitfall it is and how that is known, for between brackets. */
  flagged(side: Pitfall['side'], how: 'confirmed' | 'talk' | 'preparation'): string;
  /** When the lead marked it in the talk: "14:05". */
  markedAt(times: readonly string[]): string;
  /** A pitfall that came back; `days` are those of the earlier talks. For between brackets. */
  pattern(side: Pitfall['side'], days: readonly string[]): string;
  /** What it may mean that it keeps coming back. */
  readonly patternMeans: Readonly<Record<Pitfall['side'], string>>;
  /** In front of a sentence that was not offered before. */
  readonly anotherMove: string;
  /** A pitfall of this talk, or to watch in it, was seen in earlier talks too. */
  alsoOn(days: readonly string[]): string;
  /** What a talk before brought: the causes agreed on and the agreements, both may be empty. */
  talkBefore(causes: readonly string[], agreed: readonly string[]): string;
  /** In front of a reason that was known before the talk. */
  readonly beforehand: string;
  /** Pitfalls that hung on a hypothesis the lead has let go. */
  overtaken(pitfalls: readonly string[]): string;
  /** In front of a second reason. */
  readonly also: string;
  justBefore(words: string): string;
  readonly whatDidYouDo: string;
  /** The text asks what the lead did just before, in whatever words. */
  asksJustBefore(text: string): boolean;
  readonly nextTime: string;
  readonly counterMove: string;
  leadWrote(words: string): string;
  employeeSaid(words: string): string;

  /** In front of a warning. */
  readonly mind: string;
  wrongRecipe(warning: WrongRecipeWords): string;
  readonly lock: Readonly<Record<'parked' | 'overridden', string>>;
  /** Above what was said about agreements that were not made. */
  readonly discussed: string;

  readonly toAsk: string;
  readonly stillUnknown: string;
  readonly toFindOut: string;
  /** In front of the names of other questions without an answer. */
  readonly alsoUnknown: string;
  readonly toReview: string;
  review(label: string): string;
  noteAt(label: string): string;
  /** In front of a line of the talk; `time` is "14:05", `label` the question that was in sight. */
  jottedAt(time: string, label: string | undefined): string;

  readonly toStartWith: string;
  /** In front of a question that comes out of "weet ik niet". */
  unknownAbout(cause: string | undefined): string;
  /** In front of the day of a good moment. */
  readonly wentWell: string;
  readonly sayThen: string;
}
