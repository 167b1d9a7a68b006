// Ids: each once in its list, and none that the program keeps for itself.
import { DONT_KNOW, SKIPPED } from '../domain/answer.ts';
import type { Finding, Path } from './problem.ts';
import { optionsIn, promptsIn } from './written-parts.ts';
import type { WrittenPlaybook } from './written-playbook.ts';

interface PlacedId {
  readonly id: string;
  readonly path: Path;
}

export function checkIds(playbook: WrittenPlaybook): readonly Finding[] {
  const findings: Finding[] = [];
  const unique = (what: string, ids: readonly PlacedId[]) => {
    findings.push(...duplicates(what, ids));
  };
  const reserved = (ids: readonly PlacedId[], taken: readonly string[]) => {
    for (const { id, path } of ids) {
      if (taken.includes(id)) findings.push({ code: 'reserved-id', path, details: { id } });
    }
  };

  for (const list of ['phases', 'measures', 'reasons', 'pitfalls', 'flags', 'questions'] as const) {
    unique(list, placed(playbook[list], [list]));
  }
  const causes = placed(playbook.causes, ['causes']);
  unique('causes', causes);
  // "any" is every cause, in `cause-standing`.
  reserved(causes, ['any']);
  for (const [i, { kinds }] of playbook.causes.entries()) {
    unique('kinds', placed(kinds, ['causes', i, 'kinds']));
  }
  // Recipes of all causes are the options of one question.
  unique(
    'recipes',
    playbook.causes.flatMap(({ recipes }, i) => placed(recipes, ['causes', i, 'recipes'])),
  );

  playbook.questions.forEach((question, i) => {
    const path = ['questions', i];
    if (question.type === 'group') {
      const fields = placed(question.fields, [...path, 'fields']);
      unique('fields', fields);
      // "feiten.2.add" is the address of the question whether there is a second one.
      reserved(fields, ['add']);
    }
    for (const prompt of promptsIn(question, path)) {
      const options = optionsIn(prompt.value, prompt.path).map((option) => ({
        id: option.value.id,
        path: [...option.path, 'id'],
      }));
      unique('options', options);
      reserved(options, [DONT_KNOW, SKIPPED]);
      if (prompt.value.type === 'scale') {
        const sides = prompt.value.sides.map((id, s) => ({
          id,
          path: [...prompt.path, 'sides', s],
        }));
        unique('sides', sides);
      }
    }
  });
  return findings;
}

function placed(items: readonly { id: string }[], path: Path): readonly PlacedId[] {
  return items.map(({ id }, i) => ({ id, path: [...path, i, 'id'] }));
}

function duplicates(what: string, ids: readonly PlacedId[]): readonly Finding[] {
  const first = new Map<string, Path>();
  return ids.flatMap(({ id, path }) => {
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, path);
      return [];
    }
    return [{ code: 'duplicate-id' as const, path, other, details: { what, id } }];
  });
}
