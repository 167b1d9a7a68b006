// The worked example: the first conversation a new user sees shows what the program is for.
import { expect, it } from 'vitest';
import { diagnose } from '../../src/interview/diagnose.ts';
import { findPitfalls } from '../../src/pitfalls/find-pitfalls.ts';
import { findWrongRecipes } from '../../src/pitfalls/find-wrong-recipes.ts';
import {
  filledConversation,
  mainPlaybook,
  readAnswersAt,
  withoutAnswers,
} from '../support/main-playbook.ts';

const { values, text } = readAnswersAt('playbooks/willen-kunnen-snappen/voorbeeld.yaml');
const conversation = filledConversation(values, '2026-11-26');
const { answers } = conversation;

function given(question: string): unknown {
  const answer = answers.get(question)?.answer;
  return answer?.status === 'given' ? answer.value : undefined;
}

it('ends in a cause both found: kunnen, and it can be learned', () => {
  const { shared, first } = diagnose(mainPlaybook, answers);
  expect(shared).toEqual(['kunnen']);
  expect(first?.kinds).toContain('ontwikkelbaar');
});

it('would have ended in the same cause without the word of both', () => {
  const { first } = diagnose(mainPlaybook, withoutAnswers(answers, ['samen-eens']));
  expect([first?.cause, first?.standing]).toEqual(['kunnen', 'suspected']);
});

it('begins rather sure of something else, and does not end so', () => {
  const sure = ['hypothese', 'zekerheid-vooraf', 'zekerheid-achteraf'].map(given);
  expect(sure).toEqual(['willen', { lead: 70 }, { lead: 20 }]);
});

it('shows that the first talk had the wrong recipe, and this one has not', () => {
  const wrong = findWrongRecipes(mainPlaybook, conversation);
  expect(wrong.map(({ when, measure }) => [when, measure])).toEqual([['earlier', 'uitleg']]);
});

it('shows one pitfall on each side, with what happened just before', () => {
  const recognised = findPitfalls(mainPlaybook, conversation).filter(({ confirmed }) => confirmed);
  expect(recognised.map(({ pitfall }) => pitfall)).toEqual(['overtuigen', 'snel-meegaan']);
  expect(recognised.every(({ justBefore }) => justBefore !== undefined)).toBe(true);
});

it('leaves with two agreements, a day to meet again and something still open', () => {
  expect(answers.itemCount('afspraken')).toBe(2);
  expect(given('vervolg-datum')).toBe('2026-12-10');
  expect(given('nog-open')).toBeDefined();
});

it('does not know everything', () => {
  const unknown = [...answers.all()].filter(({ answer }) => answer?.status === 'unknown');
  expect(unknown.map(({ question }) => question.id)).toEqual(['ooit-gedaan']);
});

it('writes of people without he or she', () => {
  expect(text).not.toMatch(/(?<!\p{L})(hij|hem|haar|zij)(?!\p{L})/iu);
});
