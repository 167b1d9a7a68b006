// What the talks before this one bring into the lead's report, and into nobody else's.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Audience } from '../../src/domain/audience.ts';
import type { Conversation } from '../../src/interview/replay.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { type EarlierTalk, earlierTalk } from '../../src/report/earlier-talk.ts';
import type { Report } from '../../src/report/report.ts';
import { reportWords } from '../../src/wording/nl/report.ts';
import { FINISHED, TALK_DAY } from '../support/coach-conversations.ts';
import { filledConversation, mainPlaybook } from '../support/main-playbook.ts';
import {
  AGREED_ON_KUNNEN,
  field,
  option,
  question,
  reportPlaybook,
  type Told,
  tell,
} from '../support/report-playbook.ts';
import { sectionText, textOf } from '../support/report-text.ts';
import { wander } from '../support/wander.ts';

const talk = (date: string, more: Partial<EarlierTalk> = {}): EarlierTalk => ({
  date,
  pitfalls: [{ pitfall: 'haast', offered: [] }],
  shared: [],
  agreed: [],
  told: [],
  ...more,
});
const SEPTEMBER = talk('2026-09-03', { shared: ['kunnen'], agreed: ['Samen twee opnames.'] });
const OCTOBER = talk('2026-10-01', { shared: [], agreed: [] });

function reportWith(
  conversation: Conversation,
  earlier: readonly EarlierTalk[],
  audience: Audience = 'mezelf',
  playbook: Playbook = reportPlaybook,
): Report {
  const today = '2026-11-26';
  return buildReport({ playbook, conversation, audience, today, words: reportWords, earlier });
}

const TALKED: Told = { ...AGREED_ON_KUNNEN, terugblik: ['haast'] };

describe('a pitfall for the third time', () => {
  const text = () => sectionText(reportWith(tell(TALKED), [SEPTEMBER, OCTOBER]), 'pitfalls');

  it('is named with its days, what it may mean and something else to say', () => {
    expect(text()).toContain(
      'Haast (jij, voor de derde keer; ook op 3 september 2026 en 1 oktober 2026).',
    );
    expect(text()).toContain('Probeer eens iets anders: "Ik ga te snel."');
  });

  it('is not a pattern the second time', () => {
    expect(sectionText(reportWith(tell(TALKED), [SEPTEMBER]), 'pitfalls')).not.toContain('keer;');
  });
});

describe('the page to take along', () => {
  const watch = (told: Told, earlier: readonly EarlierTalk[]) =>
    sectionText(reportWith(tell(told), earlier), 'watch');

  it('names the own pitfalls of the last talks', () => {
    expect(watch({ aanleiding: 'x' }, [SEPTEMBER])).toContain('Haast (ook op 3 september 2026).');
  });

  it('leaves those of the employee out', () => {
    const nodded = talk('2026-09-03', { pitfalls: [{ pitfall: 'knikt', offered: [] }] });
    expect(watch({ aanleiding: 'x' }, [nodded])).toBe('');
  });

  it('names each once', () => {
    const text = watch({ 'valkuilen-vooraf': ['haast'] }, [SEPTEMBER]);
    expect(text.match(/Haast/g)).toHaveLength(1);
  });
});

describe('the course over the talks', () => {
  const moments = (report: Report) =>
    report.sections
      .flatMap(({ id, blocks }) => (id === 'earlier' ? blocks : []))
      .flatMap((block) => (block.kind === 'timeline' ? block.moments : []));

  it('has a moment for each talk: what was shared or agreed', () => {
    expect(moments(reportWith(tell(TALKED), [SEPTEMBER, OCTOBER]))).toEqual([
      {
        when: '3 september 2026',
        text: 'Samen vastgesteld: kunnen. Afgesproken: samen twee opnames.',
        outcome: 'unknown',
      },
      {
        when: '1 oktober 2026',
        text: 'Nog geen oorzaak en geen afspraken.',
        outcome: 'unknown',
      },
    ]);
  });

  it('hears from the next talk how it went, when its day is about right', () => {
    const told = (date: string) =>
      talk('2026-10-01', { told: [{ date, agreed: 'iets', outcome: 'better' }] });
    const outcome = (date: string) =>
      moments(reportWith(tell(TALKED), [SEPTEMBER, told(date)]))[0]?.outcome;
    expect([outcome('2026-09-07'), outcome('2026-08-03')]).toEqual(['better', 'unknown']);
  });

  const withEffect: Playbook = {
    ...reportPlaybook,
    questions: reportPlaybook.questions.map((asked) =>
      asked.id === 'eerder' && asked.type === 'group'
        ? question('eerder', {
            ...asked,
            fields: [
              ...asked.fields,
              field('effect', { type: 'choice', options: [option('hielp'), option('niets')] }),
            ],
          })
        : asked,
    ),
  };
  const TOLD = [
    { datum: '2026-09-05', afspraak: 'Twee opnames', effect: 'hielp' },
    { datum: '2026-05-01', afspraak: 'Een cursus', effect: 'niets' },
  ];

  it('takes what this conversation tells of talks that are not kept, and merges what is', () => {
    const conversation = tell({ ...TALKED, eerder: TOLD }, { playbook: withEffect });
    const found = moments(reportWith(conversation, [SEPTEMBER], 'mezelf', withEffect));
    expect(found.map(({ when, outcome }) => [when, outcome])).toEqual([
      ['1 mei 2026', 'same'],
      ['3 september 2026', 'better'],
    ]);
  });

  it('is no picture when there is but one talk the lead told of', () => {
    const conversation = tell({ ...TALKED, eerder: TOLD.slice(1) });
    expect(moments(reportWith(conversation, []))).toEqual([]);
  });
});

it('reads out of a whole conversation what the next one needs', () => {
  const talked = earlierTalk(mainPlaybook, filledConversation(FINISHED, TALK_DAY));
  expect(talked).toMatchObject({
    date: TALK_DAY,
    shared: ['kunnen'],
    told: [{ date: '2026-09-08', outcome: 'same' }],
  });
  expect(talked?.agreed).toHaveLength(2);
  expect(talked?.pitfalls.map(({ pitfall }) => pitfall)).toContain('overtuigen');
});

it('gives another reader exactly what they would have without it', () => {
  const chances = fc.array(fc.float({ min: 0, max: Math.fround(0.999), noNaN: true }), {
    minLength: 60,
    maxLength: 60,
  });
  const reader = fc.constantFrom<Audience>('medewerker', 'dossier');
  const earlier = [SEPTEMBER, OCTOBER, talk('2026-11-01', { agreed: ['nergens-anders'] })].map(
    (one) => ({
      ...one,
      pitfalls: [...reportPlaybook.pitfalls, ...mainPlaybook.pitfalls].map(({ id }) => ({
        pitfall: id,
        offered: [],
      })),
    }),
  );
  const copy = (
    luck: readonly number[],
    who: Audience,
    playbook: Playbook,
    before: typeof earlier,
  ) => {
    const { conversation } = wander(playbook, luck);
    try {
      return textOf(reportWith(conversation, before, who, playbook));
    } catch (error) {
      expect(error).toMatchObject({ code: 'report-before-talk' });
      return '';
    }
  };
  fc.assert(
    fc.property(
      chances,
      reader,
      fc.constantFrom(reportPlaybook, mainPlaybook),
      (luck, who, playbook) => {
        expect(copy(luck, who, playbook, earlier)).toBe(copy(luck, who, playbook, []));
      },
    ),
    { numRuns: 30 },
  );
});
