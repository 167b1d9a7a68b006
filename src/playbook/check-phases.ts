// Phases: known, in the order of a conversation, and the questions in the order of their phases.
import { nearMiss } from './near-miss.ts';
import type { Finding } from './problem.ts';
import type { Salvaged } from './salvage.ts';

const ORDER: readonly string[] = ['voorbereiden', 'gesprek', 'afronden'];

export function checkPhases({ playbook, isDamaged }: Salvaged): readonly Finding[] {
  if (isDamaged(['phases'])) return [];
  const phases: readonly string[] = playbook.phases.map(({ id }) => id);
  const findings: Finding[] = [];
  playbook.phases.forEach(({ id }, i) => {
    const before = phases[i - 1];
    if (before !== undefined && ORDER.indexOf(before) > ORDER.indexOf(id)) {
      const path = ['phases', i, 'id'];
      findings.push({ code: 'phases-out-of-order', path, details: { id, before } });
    }
  });

  let furthest = 0;
  playbook.questions.forEach(({ phase }, i) => {
    if (isDamaged(['questions', i])) return;
    const path = ['questions', i, 'phase'];
    const at = phases.indexOf(phase);
    if (at === -1) {
      const details = { id: phase, phases: phases.join(', ') };
      findings.push({ code: 'unknown-phase', path, details, nearMiss: nearMiss(phase, phases) });
    } else if (at < furthest) {
      const details = { id: phase, before: phases[furthest] ?? '' };
      findings.push({ code: 'question-out-of-phase-order', path, details });
    }
    furthest = Math.max(furthest, at);
  });

  if (!isDamaged(['questions'])) {
    playbook.phases.forEach(({ id }, i) => {
      if (playbook.questions.some(({ phase }) => phase === id)) return;
      findings.push({
        code: 'phase-without-questions',
        path: ['phases', i, 'id'],
        details: { id },
      });
    });
  }
  return findings;
}
