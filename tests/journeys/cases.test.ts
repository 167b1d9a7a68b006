// Nine cases, filled in as an honest lead would after the talk, lead to the cause a trainer would name.
import { describe, expect, it } from 'vitest';
import type { AnswersSoFar } from '../../src/interview/answers-so-far.ts';
import { diagnose } from '../../src/interview/diagnose.ts';
import type { Conversation } from '../../src/interview/replay.ts';
import { findPitfalls } from '../../src/pitfalls/find-pitfalls.ts';
import {
  filledConversation,
  mainPlaybook,
  readAnswersAt,
  type WrittenFile,
  withoutAnswers,
} from '../support/main-playbook.ts';

interface Case {
  /** The heaviest first; empty = not established. */
  readonly cause: readonly string[];
  readonly developable?: boolean;
  /** What a trainer sees in the whole case, on both sides and in the expectations. */
  readonly pitfalls: readonly string[];
  /** Of those: what follows from the answers even when the lead ticks nothing looking back. */
  readonly byRule: readonly string[];
  /** Flagged besides, and why that is right. */
  readonly besides?: readonly string[];
  /** What stands in the case about health, belief, private life or the kind of person: never in the answers. */
  readonly never: RegExp;
}

/** After a talk that changed nothing no new day was set: the case names none, so the file has none. */
const NO_NEW_DAY = ['opgeven'];

const CASES: Readonly<Record<string, Case>> = {
  '01-willen': {
    cause: ['willen'],
    pitfalls: [
      'label',
      'te-snel-oplossen',
      'overtuigen',
      'snel-meegaan',
      'onuitgesproken',
      'tegenstrijdig',
    ],
    byRule: ['te-snel-oplossen'],
    besides: NO_NEW_DAY,
    never: /vastgeroest|oudgediende|overgang/i,
  },
  '02-kunnen': {
    cause: ['kunnen'],
    developable: true,
    pitfalls: ['te-snel-oplossen', 'label'],
    byRule: ['te-snel-oplossen'],
    never: /zacht|stotter|therapie/i,
  },
  '03-snappen': {
    cause: ['snappen'],
    pitfalls: ['te-snel-oplossen', 'druk', 'snel-meegaan', 'onuitgesproken', 'niet-serieus'],
    byRule: ['te-snel-oplossen', 'snel-meegaan', 'onuitgesproken'],
    never: /hoofddoek/i,
  },
  '04-omgeving': {
    cause: ['gelegenheid'],
    pitfalls: ['druk', 'op-scherp', 'onuitgesproken'],
    byRule: ['onuitgesproken'],
    never: /stoken|vakbond|\bbond\b/i,
  },
  '05-gemengd': {
    cause: ['kunnen', 'willen'],
    developable: false,
    pitfalls: ['opgeven', 'emotie', 'afleiding', 'tegenstrijdig', 'verborgen-agenda'],
    byRule: [],
    never: /rouw|haar man|slaapt/i,
  },
  '06-onbekend': {
    cause: [],
    pitfalls: ['te-snel-oplossen', 'overtuigen', 'label', 'snel-meegaan', 'afleiding', 'onbewust'],
    byRule: ['te-snel-oplossen'],
    besides: NO_NEW_DAY,
    never: /wispelturig|adhd/i,
  },
  '07-willen-lijkt-kunnen': {
    cause: ['willen'],
    pitfalls: ['label', 'te-snel-oplossen', 'snel-meegaan', 'niet-serieus'],
    byRule: ['te-snel-oplossen', 'snel-meegaan'],
    besides: NO_NEW_DAY,
    never: /digibeet|scheiding|drinkt|hypotheek/i,
  },
  '08-snappen-doet-het-al': {
    cause: ['snappen'],
    pitfalls: ['overtuigen', 'label', 'onuitgesproken'],
    byRule: ['overtuigen', 'onuitgesproken'],
    besides: NO_NEW_DAY,
    never: /ramadan|hoort alleen/i,
  },
  '09-snappen-oneens': {
    cause: ['snappen'],
    pitfalls: ['overtuigen', 'label', 'druk', 'op-scherp', 'niet-serieus', 'tegenstrijdig'],
    byRule: ['overtuigen', 'druk'],
    besides: NO_NEW_DAY,
    never: /geen motivatie|raadslid|links/i,
  },
};

const LOOKING_BACK = ['reflectie-lead', 'reflectie-medewerker', 'verwachtingen'];
const JOINT = ['samen-eens'];

describe.each(Object.entries(CASES))('case %s', (name, expected) => {
  const read = readAnswersAt(`tests/fixtures/cases/${name}.yaml`);
  let filled: Conversation | undefined;
  const conversation = () => {
    filled ??= filledConversation(read.values, dayOf(read));
    return filled;
  };
  const [first] = expected.cause;

  it('names the cause', () => {
    expect(firstCause(conversation().answers)).toBe(first);
  });

  it('names it on the evidence alone, whether the two agreed or not', () => {
    const answers = withoutAnswers(conversation().answers, JOINT);
    const { causes } = diagnose(mainPlaybook, answers);
    const suspected = causes.filter(({ standing }) => standing === 'suspected');
    expect(firstCause(answers)).toBe(first);
    // A second cause that is only suspected too may follow; where there are two they come in this order.
    expect(suspected.map(({ cause }) => cause).slice(0, expected.cause.length)).toEqual(
      expected.cause,
    );
  });

  it('names it after ten minutes of preparation too', () => {
    const short = filledConversation({ ...read.values, tijd: 'kort' }, dayOf(read));
    expect(firstCause(withoutAnswers(short.answers, JOINT))).toBe(first);
  });

  it('rests on no single answer: without it there is no other cause', () => {
    const answers = withoutAnswers(conversation().answers, JOINT);
    const ids = [...answers.all()].map(({ question }) => question.id);
    const others = ids.filter((id) => {
      const cause = firstCause(withoutAnswers(answers, [id]));
      return cause !== first && cause !== undefined;
    });
    expect(others).toEqual([]);
  });

  it('tells whether it can be learned, where that is the question', () => {
    const { causes } = diagnose(mainPlaybook, conversation().answers);
    const kinds = causes.find(({ cause }) => cause === 'kunnen')?.kinds ?? [];
    expect(kinds.includes('ontwikkelbaar')).toBe(expected.developable === true);
    expect(kinds.includes('niet-ontwikkelbaar')).toBe(expected.developable === false);
  });

  it('flags what a trainer sees, and nothing else', () => {
    const wanted = [...expected.pitfalls, ...(expected.besides ?? [])];
    expect(flagged(conversation().answers)).toEqual(wanted.toSorted());
  });

  it('flags by rule what shows in the answers', () => {
    const unticked = flagged(withoutAnswers(conversation().answers, LOOKING_BACK));
    expect(unticked).toEqual(expected.byRule.toSorted());
  });

  it('leaves out what may not be written down', () => {
    expect(read.text).not.toMatch(expected.never);
  });
});

function dayOf({ text }: WrittenFile): string {
  const day = /^# vandaag: (\d{4}-\d\d-\d\d)\n/.exec(text)?.[1];
  if (day === undefined) throw new Error('the first line says no day');
  return day;
}

function firstCause(answers: AnswersSoFar): string | undefined {
  return diagnose(mainPlaybook, answers).first?.cause;
}

function flagged(answers: AnswersSoFar): readonly string[] {
  return findPitfalls(mainPlaybook, { answers })
    .map(({ pitfall }) => pitfall)
    .toSorted();
}
