// playbook controleer: everything that is wrong with a playbook, at once.
import { ExitCode } from '../domain/exit-code.ts';
import type { Problem } from '../playbook/problem.ts';
import { loadPlaybook } from '../store/playbook-library.ts';
import { commands } from '../wording/nl/commands.ts';
import { problemSentence, showProblems } from '../wording/show-problem.ts';
import type { CommonOptions } from './common-options.ts';
import { useDataFolder } from './use-data-folder.ts';
import type { World } from './world.ts';

export interface PlaybookCheckOptions extends CommonOptions {
  readonly ids: readonly string[];
  readonly json: boolean;
}

export async function runPlaybookCheck(
  options: PlaybookCheckOptions,
  world: World,
): Promise<ExitCode> {
  const data = useDataFolder(options, world);
  const { playbooks } = commands;
  const found: (Problem & { readonly playbook: string })[] = [];
  for (const id of options.ids) {
    const loaded = await loadPlaybook(id, { data, ...world });
    const problems = loaded.ok ? loaded.warnings : loaded.problems;
    found.push(...problems.map((problem) => ({ playbook: id, ...problem })));
    if (options.json) continue;
    if (problems.length === 0) {
      world.out.write(`${playbooks.fine(id)}\n`);
      continue;
    }
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const count = playbooks.count(errors, problems.length - errors);
    world.out.write(`${showProblems(problems)}\n${id}: ${count}\n`);
  }
  if (options.json) {
    const told = found.map((problem) => ({ ...problem, message: problemSentence(problem) }));
    world.out.write(`${JSON.stringify(told, undefined, 2)}\n`);
  }
  return found.length > 0 ? ExitCode.CheckFoundSomething : ExitCode.Fine;
}
