// playbook controleer: everything that is wrong with a playbook, at once.
import { ExitCode } from '../domain/exit-code.ts';
import { loadPlaybook } from '../store/playbook-library.ts';
import { commands } from '../wording/nl/commands.ts';
import { signalProblems } from '../wording/nl/signal-problems.ts';
import { problemSentence, showProblems } from '../wording/show-problem.ts';
import type { CommonOptions } from './common-options.ts';
import { signalProblemsIn } from './signal-problems-in.ts';
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
  const found: object[] = [];
  for (const id of options.ids) {
    const loaded = await loadPlaybook(id, { data, ...world });
    const own = loaded.ok ? loaded.warnings : loaded.problems;
    const inSignals = await signalProblemsIn(loaded.path);
    const all = [...own, ...inSignals];
    found.push(
      ...own.map((problem) => ({ playbook: id, ...problem, message: problemSentence(problem) })),
      ...inSignals.map((problem) => ({
        playbook: id,
        ...problem,
        message: problemSentence(problem, signalProblems),
      })),
    );
    if (options.json) continue;
    if (all.length === 0) {
      world.out.write(`${playbooks.fine(id)}\n`);
      continue;
    }
    const errors = all.filter(({ severity }) => severity === 'error').length;
    const count = playbooks.count(errors, all.length - errors);
    const shown = [showProblems(own), showProblems(inSignals, signalProblems)].filter(Boolean);
    world.out.write(`${shown.join('\n\n')}\n${id}: ${count}\n`);
  }
  if (options.json) world.out.write(`${JSON.stringify(found, undefined, 2)}\n`);
  return found.length > 0 ? ExitCode.CheckFoundSomething : ExitCode.Fine;
}
