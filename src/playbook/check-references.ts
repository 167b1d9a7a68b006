// References by id outside conditions: each leads to something that exists and is of the right kind.
import { nearMiss } from './near-miss.ts';
import type { Finding, Path } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { IndexedQuestion, WrittenIndex } from './written-index.ts';
import { evidenceIn, optionsIn } from './written-parts.ts';
import type { WrittenPlaybook } from './written-playbook.ts';
import type { WrittenEvidence, WrittenQuestion } from './written-question.ts';

type ConfirmQuestion = Extract<WrittenQuestion, { type: 'confirm' }>;

/** The options of a question that says how something is known. */
const KNOWN_IDS: readonly string[] = ['gezien', 'gehoord', 'aangenomen'];
const TEXT_TYPES: readonly string[] = ['text', 'short', 'quote'];

export function checkReferences(
  playbook: WrittenPlaybook,
  index: WrittenIndex,
): readonly Finding[] {
  const check = new ReferenceCheck(playbook, index);
  for (const [i, cause] of playbook.causes.entries()) check.cause(cause, ['causes', i]);
  for (const [i, { cause }] of playbook.reasons.entries()) {
    check.causeId(cause, ['reasons', i, 'cause']);
  }
  playbook.flags.forEach((flag, i) => {
    check.among('unknown-pitfall', 'pitfalls', flag.pitfall, ['flags', i, 'pitfall']);
    if (flag.words !== undefined) check.questionId(flag.words, ['flags', i, 'words']);
  });
  for (const [i, question] of playbook.questions.entries()) check.question(question, i);
  return check.findings;
}

class ReferenceCheck {
  readonly findings: Finding[] = [];
  readonly #playbook: WrittenPlaybook;
  readonly #index: WrittenIndex;

  constructor(playbook: WrittenPlaybook, index: WrittenIndex) {
    this.#playbook = playbook;
    this.#index = index;
  }

  cause(cause: WrittenPlaybook['causes'][number], path: Path): void {
    cause.recipes.forEach(({ kinds }, r) => {
      kinds.forEach((kind, k) => {
        this.kindId(kind, cause.id, [...path, 'recipes', r, 'kinds', k]);
      });
    });
    cause['wrong-recipes'].forEach(({ measure }, w) => {
      const at = [...path, 'wrong-recipes', w, 'measure'];
      this.among('unknown-measure', 'measures', measure, at);
    });
  }

  question(question: WrittenQuestion, position: number): void {
    const path = ['questions', position];
    if (question.cause !== undefined) this.causeId(question.cause, [...path, 'cause']);
    question['depends-on'].forEach((id, i) => {
      this.earlierQuestion(id, position, [...path, 'depends-on', i]);
    });
    for (const { value, path: at } of evidenceIn(question, path)) this.evidence(value, at);
    if (question.type === 'confirm') this.confirm(question, position);
    if (question.type === 'group' && question['locked-unless'] !== undefined) {
      // May come later: agreements are typed first, "record them anyway?" is asked after.
      const at = [...path, 'locked-unless'];
      const override = this.questionId(question['locked-unless'], at);
      this.mustBe(override, 'not-yes-no', at, ({ type }) => type === 'yes-no');
    }
  }

  evidence(piece: WrittenEvidence, path: Path): void {
    const direction = piece.for === undefined ? 'against' : 'for';
    const cause = piece.for ?? piece.against ?? '';
    this.causeId(cause, [...path, direction]);
    if (piece.kind !== undefined) this.kindId(piece.kind, cause, [...path, 'kind']);
    if (piece.reason !== undefined) this.#reason(piece.reason, cause, [...path, 'reason']);
    if (typeof piece.known === 'object') {
      // May come later: first what speaks for a cause, then how the lead knows.
      const at = [...path, 'known', 'from'];
      const from = this.questionId(piece.known.from, at);
      this.mustBe(from, 'not-a-known-question', at, (question) => {
        const ids = this.#index.optionIds(question) ?? [];
        return question.type === 'choice' && ids.every((id) => KNOWN_IDS.includes(id));
      });
    }
  }

  #reason(id: string, cause: string, path: Path): void {
    this.among('unknown-reason', 'reasons', id, path);
    const reason = this.#playbook.reasons.find((one) => one.id === id);
    if (reason && reason.cause !== cause && this.#index.causes.has(cause)) {
      const details = { id, cause, belongsTo: reason.cause };
      this.findings.push({ code: 'reason-of-other-cause', path, details });
    }
  }

  confirm(question: ConfirmQuestion, position: number): void {
    const path = ['questions', position];
    const causes = this.earlierQuestion(question.causes, position, [...path, 'causes']);
    const isChoice = this.mustBe(causes, 'causes-not-a-choice', [...path, 'causes'], ({ type }) =>
      ['choice', 'choices'].includes(type),
    );
    if (isChoice && causes) this.#optionsAreCauses(causes);
    const words = this.earlierQuestion(question.words, position, [...path, 'words']);
    this.mustBe(words, 'words-not-text', [...path, 'words'], ({ type }) =>
      TEXT_TYPES.includes(type),
    );
  }

  #optionsAreCauses({ question, position }: IndexedQuestion): void {
    for (const { value, path } of optionsIn(question, ['questions', position])) {
      if (value.exclusive || this.#index.causes.has(value.id) || !this.#index.isWhole('causes')) {
        continue;
      }
      const suggestion = nearMiss(value.id, this.#index.causes.keys());
      const finding = { code: 'option-not-a-cause', path: [...path, 'id'] } as const;
      this.findings.push({ ...finding, details: { option: value.id }, nearMiss: suggestion });
    }
  }

  causeId(id: string, path: Path): void {
    this.among('unknown-cause', 'causes', id, path);
  }

  kindId(kind: string, causeId: string, path: Path): void {
    const cause = this.#index.causes.get(causeId);
    if (cause === undefined || cause.damaged || cause.kinds.includes(kind)) return;
    const owner = [...this.#index.causes].find(([, other]) => other.kinds.includes(kind))?.[0];
    const details = { id: kind, cause: causeId, ...(owner !== undefined && { belongsTo: owner }) };
    const suggestion = nearMiss(kind, cause.kinds);
    this.findings.push({ code: 'unknown-kind', path, details, nearMiss: suggestion });
  }

  among(
    code: ProblemCode,
    list: 'causes' | 'measures' | 'pitfalls' | 'reasons' | 'questions',
    id: string,
    path: Path,
  ): void {
    const ids = this.#playbook[list].map((item) => item.id);
    if (ids.includes(id) || !this.#index.isWhole(list)) return;
    this.findings.push({ code, path, details: { id }, nearMiss: nearMiss(id, ids) });
  }

  questionId(id: string, path: Path): IndexedQuestion | undefined {
    this.among('unknown-question', 'questions', id, path);
    return this.#index.questions.get(id);
  }

  earlierQuestion(id: string, position: number, path: Path): IndexedQuestion | undefined {
    const found = this.questionId(id, path);
    if (found === undefined || found.position < position) return found;
    const code = found.position === position ? 'refers-to-itself' : 'later-question';
    this.findings.push({ code, path, details: { id } });
    return undefined;
  }

  /** False and a finding when it is not; undefined when that cannot be said. */
  mustBe(
    found: IndexedQuestion | undefined,
    code: ProblemCode,
    path: Path,
    isRight: (question: WrittenQuestion) => boolean,
  ): boolean | undefined {
    if (found === undefined || found.damaged) return undefined;
    const { question } = found;
    if (isRight(question)) return true;
    this.findings.push({ code, path, details: { id: question.id, type: question.type } });
    return false;
  }
}
