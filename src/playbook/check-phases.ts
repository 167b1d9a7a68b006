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

  const isInOrder = findings.length === 0;

  const ranks = playbook.questions.map(({ phase }, i) =>
    isDamaged(['questions', i]) ? -1 : phases.indexOf(phase),
  );
  const inOrder = longestRise(ranks);
  playbook.questions.forEach(({ phase: id }, i) => {
    const path = ['questions', i, 'phase'];
    if (isDamaged(['questions', i])) return;
    if (ranks[i] === -1) {
      const details = { id, phases: phases.join(', ') };
      findings.push({ code: 'unknown-phase', path, details, nearMiss: nearMiss(id, phases) });
    } else if (isInOrder && !inOrder.has(i)) {
      const neighbour = [...inOrder].findLast((one) => one < i) ?? [...inOrder][0] ?? i;
      const among = playbook.questions[neighbour]?.phase ?? id;
      findings.push({ code: 'question-out-of-phase-order', path, details: { id, among } });
    }
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

/** Positions of the longest row that never goes down, -1 left out: one misplaced question is one problem. */
function longestRise(ranks: readonly number[]): ReadonlySet<number> {
  let rows: readonly { readonly end: number; readonly row: readonly number[] }[] = [];
  ranks.forEach((rank, i) => {
    if (rank === -1) return;
    const [best] = rows
      .filter(({ end }) => end <= rank)
      .toSorted((a, b) => b.row.length - a.row.length);
    const row = [...(best?.row ?? []), i];
    // Of the rows that end at the same rank only the longest can still win.
    const same = rows.find(({ end }) => end === rank);
    if (same && same.row.length >= row.length) return;
    rows = [...rows.filter(({ end }) => end !== rank), { end: rank, row }];
  });
  const [longest] = rows.toSorted((a, b) => b.row.length - a.row.length);
  return new Set(longest?.row);
}
