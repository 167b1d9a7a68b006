// Options and evidence as typed become the complete ones: defaults filled in, measures and recipes written out.
import type { Condition } from './condition.ts';
import { CONFIRM_OPTIONS, YES_NO_OPTIONS } from './default-options.ts';
import { normaliseCondition } from './normalise-condition.ts';
import type { Evidence, Option } from './question.ts';
import type { WrittenPlaybook } from './written-playbook.ts';
import type {
  WrittenEvidence,
  WrittenField,
  WrittenOption,
  WrittenQuestion,
} from './written-question.ts';

type Side = 'lead' | 'employee' | 'both';

/** For the prompts that have options; a field has the side of its group. */
export function normaliseOptions(
  prompt: WrittenField | WrittenQuestion,
  side: Side,
  playbook: WrittenPlaybook,
): readonly Option[] {
  const written = 'options' in prompt ? prompt.options : undefined;
  if (written === 'measures') return playbook.measures.map(({ id, title }) => plain(id, title));
  if (written === 'recipes') return playbook.causes.flatMap(recipeOptions);
  if (written !== undefined) return written.map((option) => normaliseOption(option, side));
  const defaults = prompt.type === 'confirm' ? CONFIRM_OPTIONS : YES_NO_OPTIONS;
  return defaults[playbook.language].map(({ id, text }) => plain(id, text));
}

function plain(id: string, text: string): Option {
  return { id, text, exclusive: false, evidence: [] };
}

/** A recipe can be chosen once its cause is in sight, and its kind too where it has one. */
function recipeOptions({ id: cause, recipes }: WrittenPlaybook['causes'][number]): Option[] {
  return recipes.map(({ id, title, kinds }) => {
    const standing: Condition = { op: 'cause-standing', cause, standings: ['suspected', 'shared'] };
    const kind: Condition = { op: 'cause-kind', cause, kinds };
    const when: Condition =
      kinds.length === 0 ? standing : { op: 'all', conditions: [standing, kind] };
    return { ...plain(id, title), when };
  });
}

function normaliseOption(written: WrittenOption, side: Side): Option {
  const { id, text, exclusive, evidence, when } = written;
  return {
    id,
    text,
    exclusive,
    evidence: evidence.map((piece) => normaliseEvidence(piece, side)),
    ...(when && { when: normaliseCondition(when) }),
  };
}

/** What the employee answers was heard; what the lead answers is assumed unless it says otherwise. */
export function normaliseEvidence(written: WrittenEvidence, side: Side): Evidence {
  const { strength, because, kind, reason, when } = written;
  return {
    cause: written.for ?? written.against ?? '',
    direction: written.for === undefined ? 'against' : 'for',
    strength,
    known: written.known ?? (side === 'employee' ? 'heard' : 'assumed'),
    because,
    ...(kind !== undefined && { kind }),
    ...(reason !== undefined && { reason }),
    ...(when && { when: normaliseCondition(when) }),
  };
}
