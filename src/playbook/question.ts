// What is asked, and what an answer to it means for the diagnosis.
import type { Audience } from '../domain/audience.ts';
import type { Condition } from './condition.ts';
import type { PhaseId } from './playbook.ts';

export type Strength = 'weak' | 'medium' | 'strong';

/** Seen with one's own eyes, heard from the person, or assumed. */
export type Known = 'seen' | 'heard' | 'assumed';

/** What an answer says about a cause. */
export interface Evidence {
  readonly cause: string;
  readonly direction: 'for' | 'against';
  readonly strength: Strength;
  /** Fixed, or taken from a choice question whose option ids are gezien, gehoord, aangenomen. */
  readonly known: Known | { readonly from: string };
  /** Why the answer points that way: a clause that can follow "want". */
  readonly because: string;
  readonly kind?: string;
  readonly reason?: string;
  /** Only when this holds; absent = whenever the question (or the option) is answered. */
  readonly when?: Condition;
}

export interface Option {
  readonly id: string;
  readonly text: string;
  /** Chosen alone: "geen van deze". */
  readonly exclusive: boolean;
  readonly evidence: readonly Evidence[];
  readonly when?: Condition;
}

export type Check =
  | { readonly rule: 'min-length' | 'max-length'; readonly value: number; readonly message: string }
  | { readonly rule: 'min' | 'max'; readonly value: number; readonly message: string }
  | { readonly rule: 'not-in-past' | 'not-in-future'; readonly message: string };

interface Prompted {
  readonly id: string;
  readonly ask: string;
  /** Short name for reviews and tables. */
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly checks: readonly Check[];
  /** The options are the playbook's measures or recipes: wrong recipes are looked for in the answer. */
  readonly holds?: 'measures' | 'recipes';
}

export type AnswerType =
  | { readonly type: 'text' | 'short' | 'quote' }
  | {
      readonly type: 'number';
      readonly min?: number;
      readonly max?: number;
      readonly unit?: string;
    }
  | {
      readonly type: 'date';
      /** Which way "vrijdag" points. */
      readonly direction: 'past' | 'future';
      readonly time: boolean;
    }
  | { readonly type: 'choice' | 'yes-no'; readonly options: readonly Option[] }
  | { readonly type: 'choices'; readonly options: readonly Option[]; readonly ordered: boolean }
  | {
      readonly type: 'scale';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly unit?: string;
      readonly anchors: { readonly low: string; readonly high: string };
      readonly sides: readonly ('lead' | 'employee')[];
    }
  | {
      /** The explicit "we agree": needs the causes and the employee's own words first. */
      readonly type: 'confirm';
      readonly causes: string;
      readonly words: string;
      readonly options: readonly Option[];
    };

export interface GroupType {
  readonly type: 'group';
  /** What one item is called: "moment", "afspraak". */
  readonly item: string;
  readonly another: string;
  readonly min: number;
  readonly max: number;
  readonly fields: readonly Field[];
}

/** A field of a group: a prompt without a place of its own in the conversation. */
export type Field = Prompted & AnswerType;

/** The place an answer takes in the documents. */
export const SECTIONS = [
  'occasion',
  'good',
  'facts',
  'earlier',
  'stakes',
  'hypothesis',
  'certainty-before',
  'certainty-after',
  'own-pitfalls',
  'environment',
  'view',
  'quotes',
  'shared-cause',
  'shared-words',
  'agreed',
  'recipe',
  'agreements',
  'support',
  'follow-up',
  'reflection',
  'open',
  'none',
] as const;

export type Section = (typeof SECTIONS)[number];

export type Question = Prompted &
  (AnswerType | GroupType) & {
    readonly phase: PhaseId;
    readonly side: 'lead' | 'employee' | 'both';
    readonly audience: Audience;
    readonly section: Section;
    /** The cause a view or an environment question is about. */
    readonly cause?: string;
    readonly why: string;
    readonly help: string;
    readonly good?: string;
    readonly poor?: string;
    readonly followUp?: string;
    /** Present when "weet ik niet" is an answer: the question to put to the employee then. */
    readonly whenUnknown?: string;
    readonly when?: Condition;
    /** Questions whose change makes this answer stale, beside those `when` looks at. */
    readonly dependsOn: readonly string[];
    readonly evidence: readonly Evidence[];
    /** Parked until there is a shared cause, unless this yes-no question is answered with yes. */
    readonly lockedUnless?: string;
  };
