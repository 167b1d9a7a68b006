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
  readonly when: 'now' | 'earlier' | 'in-mind';
  readonly shared: boolean;
  readonly why: string;
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
  | 'support'
  | 'open'
  | 'notes'
  | 'other';

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
  /** A date or a moment in a table. */
  moment(moment: string, today: string): string;
  quote(words: string): string;
  /** Closes a text that has no full stop of its own. */
  ended(text: string): string;

  readonly dontKnow: string;
  readonly known: Readonly<Record<Known, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  /** Who is meant, as this reader should read it. */
  readonly side: Readonly<Record<Audience, Readonly<Record<'lead' | 'employee' | 'both', string>>>>;

  readonly inShort: string;
  shared(audience: Audience, causes: readonly string[], kinds: readonly string[]): Phrase;
  suspected(cause: string, because: string, kinds: readonly string[]): Phrase;
  notEstablished(): Phrase;
  notShared(audience: Audience): Phrase;
  startedWith(certainty: Certainty, confirmed: boolean): Phrase;
  agreementsInShort(audience: Audience, count: number, followUp: string | undefined): Phrase;
  parkedInShort(count: number, followUp: string | undefined): Phrase;
  overriddenInShort(count: number, followUp: string | undefined): Phrase;
  /** @param day undefined when no day was planned */
  plannedFor(day: string | undefined): Phrase;
  supposition(certainty: Certainty): Phrase;
  unknownCount(count: number): Phrase;

  readonly here: string;
  readonly notHere: string;
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
  readonly whose: Readonly<Record<Pitfall['side'], string>>;
  readonly confirmed: string;
  readonly byRule: Readonly<Record<'talk' | 'preparation', string>>;
  /** In front of a second reason. */
  readonly also: string;
  justBefore(words: string): string;
  readonly whatDidYouDo: string;
  readonly nextTime: string;
  readonly counterMove: string;
  leadWrote(words: string): string;
  employeeSaid(words: string): string;

  /** In front of a warning. */
  readonly mind: string;
  wrongRecipe(warning: WrongRecipeWords): string;
  readonly lock: Readonly<Record<'parked' | 'overridden', string>>;

  readonly toAsk: string;
  readonly stillUnknown: string;
  readonly toFindOut: string;
  readonly toReview: string;
  review(label: string): string;
  noteAt(label: string): string;

  readonly toStartWith: string;
  readonly unknownFirst: string;
  readonly sayThen: string;
}
