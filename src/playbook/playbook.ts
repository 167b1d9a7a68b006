// A playbook as the program uses it: checked once, complete, and plain data (it survives JSON).
import type { Standing } from '../domain/standing.ts';
import type { Condition } from './condition.ts';
import type { Question } from './question.ts';

export type PhaseId = 'voorbereiden' | 'gesprek' | 'afronden';

interface Phase {
  readonly id: PhaseId;
  readonly title: string;
  /** Shown once, when the phase opens. */
  readonly intro: string;
}

/** A sub-kind of a cause, such as "roestig" under kunnen; recipes can be tied to it. */
interface CauseKind {
  readonly id: string;
  readonly title: string;
}

export interface Recipe {
  readonly id: string;
  readonly title: string;
  /** What to do, concretely, in one to three sentences. */
  readonly how: string;
  /** Only for these sub-kinds of the cause; empty = for the cause as a whole. */
  readonly kinds: readonly string[];
}

/** A measure that is known not to work for this cause, and why. */
interface WrongRecipe {
  readonly measure: string;
  readonly why: string;
}

/** A question still worth asking as long as the cause is not established. */
export interface NextQuestion {
  readonly to: 'lead' | 'employee';
  readonly ask: string;
}

export interface Cause {
  readonly id: string;
  readonly title: string;
  /** The question this cause answers: "Kan de medewerker het?" */
  readonly question: string;
  /** How the cause is named in a sentence: "het zit op <sentence>". */
  readonly sentence: string;
  /** Outside the person; looked at before any cause in the person may be concluded. */
  readonly outside: boolean;
  readonly kinds: readonly CauseKind[];
  readonly nextQuestions: readonly NextQuestion[];
  readonly recipes: readonly Recipe[];
  readonly wrongRecipes: readonly WrongRecipe[];
}

/** A kind of measure ("training", "uitleg"), so that wrong recipes can be recognised. */
interface Measure {
  readonly id: string;
  readonly title: string;
}

/** One of the sixteen reasons (Fournies) why people do not do what they are supposed to do. */
interface Reason {
  readonly id: string;
  readonly title: string;
  readonly cause: string;
}

/**
 * One line of the rules by which a cause gets its standing; the first line that fits counts.
 * Weights are sums of strengths (weak 1, medium 2, strong 3); what was assumed counts `assumedCounts` times.
 */
export interface StandingRule {
  readonly standing: Standing;
  readonly because: string;
  readonly agreed?: boolean;
  readonly outsideLookedAt?: boolean;
  readonly forAtLeast?: number;
  readonly forAtMost?: number;
  readonly againstAtLeast?: number;
  readonly againstAtMost?: number;
  readonly moreForBy?: number;
  readonly moreAgainstBy?: number;
  /** The number of supporting pieces that were seen or heard, not assumed. */
  readonly firsthandAtLeast?: number;
}

interface StandingRules {
  readonly assumedCounts: number;
  readonly rules: readonly StandingRule[];
}

export interface Pitfall {
  readonly id: string;
  readonly title: string;
  readonly side: 'lead' | 'employee' | 'expectation';
  readonly severity: 'low' | 'medium' | 'high';
  /** What happens, in one sentence. */
  readonly what: string;
  readonly recognise: readonly string[];
  readonly drives: string;
  /** Sentences one can really say. */
  readonly counterMoves: readonly string[];
}

/** A rule over answers that points at a pitfall. */
export interface FlagRule {
  readonly id: string;
  readonly pitfall: string;
  readonly when: Condition;
  /** Why it matters here, in the playbook's words. */
  readonly because: string;
  /** The question whose answer is shown with the flag. */
  readonly words?: string;
}

export interface Playbook {
  readonly id: string;
  readonly version: string;
  readonly language: 'nl' | 'en';
  readonly title: string;
  readonly about: string;
  readonly phases: readonly Phase[];
  readonly causes: readonly Cause[];
  readonly measures: readonly Measure[];
  readonly reasons: readonly Reason[];
  readonly standing: StandingRules;
  readonly pitfalls: readonly Pitfall[];
  readonly flags: readonly FlagRule[];
  readonly questions: readonly Question[];
}
