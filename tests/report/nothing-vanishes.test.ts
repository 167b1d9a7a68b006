// Laws of the report: what a lead typed is there for the lead, and what is not for others is not there for them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Audience, mayRead } from '../../src/domain/audience.ts';
import type { Conversation } from '../../src/interview/replay.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { anyPlaybook, chances } from '../support/any-playbook.ts';
import { mainPlaybook } from '../support/main-playbook.ts';
import { reportOf, textOf } from '../support/report-text.ts';
import { wander } from '../support/wander.ts';

/** Each line of the text, so that how lines are joined does not matter. */
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

function expectAllThere(playbook: Playbook, luck: readonly number[], until?: number) {
  const { conversation, texts } = wander(playbook, luck, until);
  const report = textOf(reportOf(conversation, 'mezelf', playbook));
  for (const { step, text } of texts) {
    for (const line of linesOf(text)) expect(report, step.address).toContain(line);
  }
}

function expectNoLeak(playbook: Playbook, luck: readonly number[], reader: Audience) {
  const { conversation, texts } = wander(playbook, luck);
  const report = copyFor(reader, conversation, playbook);
  const hidden = texts.filter(({ step }) => !mayRead(reader, step.question.audience));
  for (const { step, text } of hidden) {
    expect(report, step.address).not.toContain(linesOf(text)[0]);
  }
  const own = [
    ...playbook.flags.map(({ because }) => because),
    ...playbook.pitfalls.flatMap(({ counterMoves }) => counterMoves),
    ...playbook.causes.flatMap(({ wrongRecipes }) => wrongRecipes.map(({ why }) => why)),
    ...playbook.questions.flatMap((asked) =>
      [asked, ...('options' in asked ? asked.options : [])].flatMap((one) =>
        one.evidence.map(({ because }) => because),
      ),
    ),
  ];
  for (const text of own) expect(report).not.toContain(text);
}

/** Before the talk there is none: then there is nothing that could leak. */
function copyFor(reader: Audience, conversation: Conversation, playbook: Playbook): string {
  try {
    return textOf(reportOf(conversation, reader, playbook));
  } catch (error) {
    expect(error).toMatchObject({ code: 'report-before-talk' });
    return '';
  }
}

it('shows every text a lead typed in the lead’s own report, whatever the playbook', () => {
  fc.assert(
    fc.property(anyPlaybook, chances, (playbook, luck) => expectAllThere(playbook, luck)),
    { numRuns: 300 },
  );
});

it('shows every text as long as there is only a preparation', () => {
  const early = anyPlaybook.map(({ questions, ...playbook }) => ({
    ...playbook,
    questions: questions.map((asked) => ({ ...asked, phase: 'voorbereiden' as const })),
  }));
  fc.assert(
    fc.property(early, chances, (playbook, luck) => expectAllThere(playbook, luck)),
    { numRuns: 300 },
  );
});

it('shows every text of the main playbook, wherever the conversation stops', () => {
  fc.assert(
    fc.property(chances, fc.integer({ min: 0, max: 200 }), (luck, until) =>
      expectAllThere(mainPlaybook, luck, until),
    ),
    { numRuns: 12 },
  );
});

it('shows another reader no text that is not for them, and no judgement', () => {
  const reader = fc.constantFrom<Audience>('medewerker', 'dossier');
  fc.assert(
    fc.property(anyPlaybook, chances, reader, (playbook, luck, who) =>
      expectNoLeak(playbook, luck, who),
    ),
  );
});

it('keeps that promise for the main playbook', () => {
  const reader = fc.constantFrom<Audience>('medewerker', 'dossier');
  fc.assert(
    fc.property(chances, reader, (luck, who) => expectNoLeak(mainPlaybook, luck, who)),
    { numRuns: 12 },
  );
});
