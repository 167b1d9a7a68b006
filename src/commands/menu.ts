// coachwijzer without a command: a menu in a terminal, the help elsewhere.
import { ExitCode } from '../domain/exit-code.ts';
import { listConversations } from '../store/list-conversations.ts';
import { commands } from '../wording/nl/commands.ts';
import type { CommonOptions } from './common-options.ts';
import { runExample } from './example.ts';
import { runList } from './list.ts';
import { runResume } from './resume.ts';
import { startConversation } from './start.ts';
import { useDataFolder } from './use-data-folder.ts';
import type { World } from './world.ts';

export interface MenuOptions extends CommonOptions {
  showHelp(): void;
}

export async function runMenu(options: MenuOptions, world: World): Promise<ExitCode> {
  if (!world.interactive) {
    options.showHelp();
    return ExitCode.Fine;
  }
  const { menu } = commands;
  const data = useDataFolder(options, world);
  const readable = (await listConversations(data))
    .filter((one) => one.kind === 'readable')
    // The same one that hervat takes.
    .sort((a, b) => b.lastActivity.localeCompare(a.lastActivity));
  const open = readable.find(({ finished }) => !finished);
  const finished = readable.filter((one) => one.finished);
  const prompter = await world.openPrompter({ plain: options.plain, title: '' });
  for (;;) {
    const choice = await prompter.choose(menu.ask, [
      ...(open ? [{ id: 'resume', text: menu.resume(open.id, open.employee) }] : []),
      { id: 'start', text: menu.start },
      ...(finished.length > 0
        ? [
            { id: 'export', text: menu.export },
            { id: 'record', text: menu.record },
          ]
        : []),
      { id: 'list', text: menu.list },
      { id: 'example', text: menu.example },
      { id: 'quit', text: menu.quit },
    ]);
    switch (choice) {
      case 'resume':
        return runResume({ ...options, data, conversation: open?.id }, world);
      case 'start': {
        const started = await startConversation({ ...options, data, withoutAsking: false }, world);
        if (started === 'back') continue;
        return started;
      }
      case 'export':
      case 'record': {
        const { documentFromMenu } = await import('./menu-document.ts');
        const made = await documentFromMenu(
          choice,
          finished,
          { ...options, data, prompter },
          world,
        );
        if (made === 'back') continue;
        return made;
      }
      case 'list':
        return runList({ ...options, data, json: false }, world);
      case 'example':
        return runExample({ ...options, data, formats: 'md' }, world);
      default:
        return ExitCode.Fine;
    }
  }
}
