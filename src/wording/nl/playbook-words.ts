// The words in which a playbook is read back to the trainer who writes it.
import type { Standing } from '../../domain/standing.ts';
import type { StandingRule } from '../../playbook/playbook.ts';
import type { Strength } from '../../playbook/question.ts';

const or = (values: readonly string[]) => values.join(' of ');
const number = (value: number) => String(value).replace('.', ',');

type Needs = Exclude<keyof StandingRule, 'standing' | 'because'>;

export const playbookWords = {
  strengths: { weak: 'zwak', medium: 'middel', strong: 'sterk' } satisfies Record<Strength, string>,
  standings: {
    shared: 'samen vastgesteld',
    suspected: 'vermoeden',
    unknown: 'onbekend',
    contradicted: 'tegengesproken',
    excluded: 'uitgesloten',
  } satisfies Record<Standing, string>,
  needs: {
    agreed: () => 'jullie zijn het er samen over eens',
    outsideLookedAt: () => 'naar de omgeving is gekeken',
    forAtLeast: (value) => `minstens ${number(value)} ervoor`,
    forAtMost: (value) => `hoogstens ${number(value)} ervoor`,
    againstAtLeast: (value) => `minstens ${number(value)} ertegen`,
    againstAtMost: (value) => `hoogstens ${number(value)} ertegen`,
    moreForBy: (value) => `minstens ${number(value)} meer ervoor dan ertegen`,
    moreAgainstBy: (value) => `minstens ${number(value)} meer ertegen dan ervoor`,
    firsthandAtLeast: (value) => `minstens ${number(value)} keer gezien of gehoord`,
  } satisfies Record<Needs, (value: number) => string>,
  otherwise: 'in alle andere gevallen',
  conditions: {
    answered: (name: string) => `${name} is ingevuld`,
    in: (name: string, values: readonly string[]) => `${name} is ${or(values)}`,
    atLeast: (name: string, value: number) => `${name} is minstens ${number(value)}`,
    and: ' en ',
    or: ' of ',
    not: (clause: string) => `niet (${clause})`,
    standing: (cause: string, standings: readonly string[]) =>
      `${cause === 'any' ? 'een van de oorzaken' : cause} is ${or(standings)}`,
    kind: (cause: string, kinds: readonly string[]) => `bij ${cause} wijst iets op ${or(kinds)}`,
  },
};
