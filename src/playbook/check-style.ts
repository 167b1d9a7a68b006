// Weak points that a trainer would mark in the margin, and words that would reach the wrong reader.
import { AUDIENCES, type Audience } from '../domain/audience.ts';
import { LEADING_OPENINGS } from './leading-openings.ts';
import type { Finding } from './problem.ts';
import type { Section } from './question.ts';
import { promptsIn } from './written-parts.ts';
import type { WrittenPlaybook } from './written-playbook.ts';

/** In code points: about what one breath holds. */
const LONGEST_ASK = 200;

/** What a team lead thinks stays with the lead; a verdict on the cause stays out of the personnel file. */
const WIDEST: Readonly<Partial<Record<Section, Audience>>> = {
  hypothesis: 'mezelf',
  'certainty-before': 'mezelf',
  'certainty-after': 'mezelf',
  'own-pitfalls': 'mezelf',
  reflection: 'mezelf',
  view: 'medewerker',
  'shared-cause': 'medewerker',
  'shared-words': 'medewerker',
  agreed: 'medewerker',
  recipe: 'medewerker',
};

export function checkStyle({ questions, language }: WrittenPlaybook): readonly Finding[] {
  return questions.flatMap((question, i) => {
    const path = ['questions', i];
    const findings: Finding[] = [];
    for (const { value, path: at } of promptsIn(question, path)) {
      findings.push(...askFindings(value.ask, [...at, 'ask'], language));
    }
    if (question.type === 'group') {
      findings.push(...askFindings(question.ask, [...path, 'ask'], language));
    }
    const isTalk = question.phase === 'gesprek' && question.side !== 'lead';
    if (isTalk && question['follow-up'] === undefined)
      findings.push({ code: 'no-follow-up', path });
    if (question.section === 'view' && question.cause === undefined) {
      findings.push({ code: 'view-without-cause', path: [...path, 'section'] });
    }
    const widest = WIDEST[question.section];
    if (widest && AUDIENCES.indexOf(question.audience) > AUDIENCES.indexOf(widest)) {
      const details = { audience: question.audience, section: question.section, widest };
      findings.push({ code: 'audience-too-wide', path: [...path, 'audience'], details });
    }
    return findings;
  });
}

function askFindings(ask: string, path: Finding['path'], language: 'nl' | 'en'): Finding[] {
  const findings: Finding[] = [];
  const plain = ask
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^\p{L}]+/u, '');
  const opening = LEADING_OPENINGS[language].find((words) => plain.startsWith(words));
  if (opening !== undefined)
    findings.push({ code: 'leading-question', path, details: { opening } });
  const length = [...ask].length;
  if (length > LONGEST_ASK) {
    const details = { length: String(length), limit: String(LONGEST_ASK) };
    findings.push({ code: 'ask-too-long', path, details });
  }
  return findings;
}
