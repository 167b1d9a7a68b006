// The pitfalls of a conversation: the playbook's rules over its answers, and what the lead marked, in the talk or in hindsight.
import type { AnswersSoFar } from '../interview/answers-so-far.ts';
import { conditionHolds } from '../interview/condition-holds.ts';
import type { Conversation } from '../interview/replay.ts';
import { causeView, chosenOptions } from '../interview/weigh-evidence.ts';
import { answersIn } from '../playbook/condition.ts';
import type { Pitfall, Playbook } from '../playbook/playbook.ts';
import { answerWords } from './answer-words.ts';
import { counterMoveFor } from './counter-move.ts';
import type { Flag, FlagReason } from './flag.ts';

const SIDES: readonly Pitfall['side'][] = ['lead', 'employee', 'expectation'];
const SEVERITIES: readonly Pitfall['severity'][] = ['high', 'medium', 'low'];

/** Every pitfall at most once: the confirmed ones first, then by side, severity and the playbook's order. */
export function findPitfalls(
  playbook: Playbook,
  { answers, jotted = [] }: Pick<Conversation, 'answers'> & Partial<Pick<Conversation, 'jotted'>>,
): readonly Flag[] {
  const flags = playbook.pitfalls.flatMap((pitfall): Flag[] => {
    const marks = [...liveMarksOf(pitfall, jotted), ...marksOf(pitfall, answers)];
    const reasons = [...marks, ...rulesFor(pitfall, marks, playbook, answers)];
    if (reasons.length === 0) return [];
    const justBefore = answerWords(answers, justBeforeQuestion(pitfall.id));
    return [
      {
        pitfall: pitfall.id,
        side: pitfall.side,
        severity: pitfall.severity,
        confirmed: marks.length > 0,
        reasons,
        counterMove: counterMoveFor(pitfall, marks.length > 0 ? 'afterwards' : 'in-talk'),
        ...(justBefore !== undefined && { justBefore }),
      },
    ];
  });
  return flags.sort(
    (a, b) =>
      Number(b.confirmed) - Number(a.confirmed) ||
      SIDES.indexOf(a.side) - SIDES.indexOf(b.side) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}

/** The id of the question what the lead did just before; a playbook may leave it out. */
export function justBeforeQuestion(pitfall: string): string {
  return `vlak-daarvoor-${pitfall}`;
}

/** What the lead noticed in the talk itself, each with its time. */
function liveMarksOf({ id }: Pitfall, jotted: Conversation['jotted']): readonly FlagReason[] {
  return jotted.flatMap((line): FlagReason[] =>
    line.kind === 'mark' && line.pitfall === id
      ? [{ source: 'mark', at: line.at, beforehand: false }]
      : [],
  );
}

/** Looking back, the lead picked this pitfall from a list: an option with the pitfall's own id. */
function marksOf(pitfall: Pitfall, answers: AnswersSoFar): readonly FlagReason[] {
  return [...answers.all()].flatMap(({ question, answer, stale }): FlagReason[] => {
    if (question.section !== 'reflection' || stale || answer === undefined) return [];
    if (question.type === 'group') return [];
    const chosen = chosenOptions(question, answer).some(({ id }) => id === pitfall.id);
    return chosen ? [{ source: 'mark', question: question.id, beforehand: false }] : [];
  });
}

function rulesFor(
  pitfall: Pitfall,
  marks: readonly FlagReason[],
  playbook: Playbook,
  answers: AnswersSoFar,
): readonly FlagReason[] {
  const causes = causeView(playbook, answers);
  const phases = new Map(playbook.questions.map(({ id, phase }) => [id, phase]));
  const found = playbook.flags
    .filter((rule) => rule.pitfall === pitfall.id && conditionHolds(rule.when, answers, causes))
    .map(({ id, when, because, words: question }) => {
      const words = question === undefined ? undefined : answerWords(answers, question);
      const looked = answersIn(when).map((of) => of.question);
      const beforehand = looked.every((asked) => phases.get(asked) === 'voorbereiden');
      const reason: FlagReason = {
        source: 'rule',
        rule: id,
        because,
        beforehand,
        ...(question !== undefined && { question }),
        ...(words !== undefined && { words }),
      };
      const explainsMark = marks.some((mark) => looked.includes(mark.question ?? ''));
      return { reason, rank: explainsMark ? 0 : beforehand ? 2 : 1 };
    });
  return found.sort((a, b) => a.rank - b.rank).map(({ reason }) => reason);
}
