// The command line: names, flags and help. Each action loads its command and runs it; nothing else.
import { Command, Help as CommanderHelp, Option } from 'commander';
import type { World } from './commands/world.ts';
import type { ExitCode } from './domain/exit-code.ts';
import { upperFirst } from './domain/letter-case.ts';
import { fitHelp } from './program-help.ts';
import { addLifeCommands } from './program-life.ts';
import {
  type Adding,
  type CommandWords,
  common,
  type Flags,
  unknownCommand,
} from './program-parts.ts';
import { addRecordCommands } from './program-record.ts';
import { addSettingsCommands } from './program-settings.ts';
import type { Help } from './wording/nl/help.ts';

const PHASES = ['voorbereiden', 'gesprek', 'afronden'];

/** @param done receives the exit code of the one command that ran. */
export function buildProgram(world: World, help: Help, done: (code: ExitCode) => void): Command {
  const finish = async (code: Promise<ExitCode>) => done(await code);
  const command = (
    parent: Command,
    signature: string,
    alias: string | undefined,
    words: CommandWords,
  ) => {
    const made = dutch(parent.command(signature), help)
      .summary(words.summary)
      .description(words.about)
      .addHelpText('after', () => `\n${fitHelp(words.examples, world.columns)}`);
    return alias === undefined ? made : made.alias(alias);
  };

  const program = dutch(new Command('coachwijzer'), help)
    .description(help.program.about)
    .version(world.version, '-V, --version', help.program.options.version)
    .addHelpText('after', () => `\n${fitHelp(help.program.after, world.columns)}`)
    .option('--map <map>', help.program.options.map)
    .option('--eenvoudig', help.program.options.plain)
    .commandsGroup(help.groups.more.title)
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => world.out.write(text),
      writeErr: (text) => world.out.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => world.columns,
    })
    .exitOverride()
    .argument('[opdracht...]')
    .action(async (words: string[]) => {
      if (words.length > 0) throw unknownCommand(words[0] ?? '', program);
      const { runMenu } = await import('./commands/menu.ts');
      await finish(runMenu({ ...common(program), showHelp: () => program.outputHelp() }, world));
    });

  command(program, 'start', 'new', help.start)
    .argument('[playbook]', help.start.playbook)
    .option('--medewerker <wie>', help.start.employee)
    .option('--antwoorden <bestand>', help.start.answers)
    .option('--zonder-vragen', help.start.withoutAsking)
    .addOption(new Option('--tot <fase>', help.start.until).choices(PHASES))
    .action(async (playbook: string | undefined, _flags, self: Command) => {
      const { runStart } = await import('./commands/start.ts');
      const { medewerker, antwoorden, zonderVragen, tot } = self.opts();
      const options = { playbook, employee: medewerker, answers: antwoorden, until: tot };
      const all = { ...common(program), ...options, withoutAsking: zonderVragen === true };
      await finish(runStart(all, world));
    });

  command(program, 'hervat', 'resume', help.resume)
    .argument('[gesprek]', help.conversation)
    .addOption(new Option('--tot <fase>', help.start.until).choices(PHASES))
    .action(async (conversation: string | undefined, { tot }: Flags) => {
      const { runResume } = await import('./commands/resume.ts');
      await finish(runResume({ ...common(program), conversation, until: tot }, world));
    });

  command(program, 'live', undefined, help.live)
    .argument('[gesprek]', help.conversation)
    .action(async (conversation: string | undefined) => {
      const { runLive } = await import('./commands/live.ts');
      await finish(runLive({ ...common(program), conversation }, world));
    });

  command(program, 'lijst', 'list', help.list)
    .option('--medewerker <wie>', help.list.employee)
    .option('--json', help.json)
    .action(async ({ medewerker, json }: Flags) => {
      const { runList } = await import('./commands/list.ts');
      await finish(runList({ ...common(program), employee: medewerker, json: !!json }, world));
    });

  command(program, 'toon', 'show', help.show)
    .argument('<gesprek>', help.conversation)
    .option('--voor <wie>', help.show.audience, 'mezelf')
    .option('--json', help.json)
    .action(async (conversation: string, { voor, json }: Flags) => {
      const { runShow } = await import('./commands/show.ts');
      const options = { ...common(program), conversation, audience: voor ?? '', json: !!json };
      await finish(runShow(options, world));
    });

  command(program, 'zoek', 'search', help.search)
    .argument('<woorden...>', help.search.words)
    .option('--json', help.json)
    .action(async (words: string[], { json }: Flags) => {
      const { runSearch } = await import('./commands/search.ts');
      await finish(runSearch({ ...common(program), words, json: !!json }, world));
    });

  command(program, 'verslag', 'report', help.report)
    .argument('<gesprek>', help.conversation)
    .option('--voor <wie>', help.report.audience, 'mezelf')
    .option('--naar <map>', help.report.to)
    .action(async (conversation: string, { voor, naar }: Flags) => {
      const { runReport } = await import('./commands/report.ts');
      const options = { ...common(program), conversation, audiences: voor ?? '', to: naar };
      await finish(runReport(options, world));
    });

  addRecordCommands(program, { world, help, finish, command });

  command(program, 'controleer', 'check', help.check)
    .argument('[bestand]', help.check.file)
    .option('--teamleider <naam>', help.check.lead)
    .option('--alles', help.check.all)
    .option('--json', help.json)
    .option('--jsonl <bestand>', help.check.lines)
    .option('--als <soort>', help.check.formats)
    .option('--naar <map>', help.check.to)
    .action(async (file: string | undefined, { teamleider, alles, json, ...flags }: Flags) => {
      const { runCheck } = await import('./commands/check.ts');
      const { jsonl: lines, als: formats, naar: to } = flags;
      const options = { file, lines, lead: teamleider, formats, to, all: !!alles, json: !!json };
      await finish(runCheck({ ...common(program), ...options }, world));
    });

  command(program, 'voorbeeld', 'demo', help.example)
    .option('--als <soort>', help.export.formats, 'md')
    .option('--naar <map>', help.example.to)
    .action(async ({ als: formats = '', naar: to }: Flags) => {
      const { runExample } = await import('./commands/example.ts');
      await finish(runExample({ ...common(program), formats, to }, world));
    });

  addSettingsCommands(program, { world, help, finish, command });
  addLifeCommands(program, { world, help, finish, command });
  addPlaybookCommands(program, { world, help, finish, command });
  addHelpCommand(program, help);
  for (const { title, names } of Object.values(help.groups)) {
    const isIn = (one: Command) => names.includes(one.name());
    for (const one of program.commands.filter(isIn)) one.helpGroup(title);
  }
  return program;
}

/** Ours, because commander's own answers a name that is not there with the general help. */
function addHelpCommand(program: Command, help: Help): void {
  dutch(program.command('help'), help)
    .summary(help.helpCommand)
    .description(`${upperFirst(help.helpCommand)}.`)
    .argument('[opdracht...]')
    .action((typed: string[]) => {
      let found = program;
      for (const name of typed) {
        const next = found.commands.find((one) => [one.name(), ...one.aliases()].includes(name));
        if (next === undefined) throw unknownCommand(name, found);
        found = next;
      }
      found.outputHelp();
    });
}

function addPlaybookCommands(program: Command, { world, help, finish, command }: Adding): void {
  const words = help.playbook;
  const playbook = command(program, 'playbook', undefined, words).helpCommand(false);

  command(playbook, 'lijst', 'list', words.list)
    .option('--json', help.json)
    .action(async ({ json }: Flags) => {
      const { runPlaybookList } = await import('./commands/playbook-list.ts');
      await finish(runPlaybookList({ ...common(program), json: !!json }, world));
    });

  command(playbook, 'toon', 'show', words.show)
    .argument('<playbook>', words.id)
    .option('--antwoorden', words.show.answers)
    .action(async (id: string, { antwoorden }: Flags) => {
      const { runPlaybookShow } = await import('./commands/playbook-show.ts');
      await finish(runPlaybookShow({ ...common(program), id, answersFile: !!antwoorden }, world));
    });

  command(playbook, 'controleer', 'check', words.check)
    .argument('<playbook...>', words.id)
    .option('--json', help.json)
    .action(async (ids: string[], { json }: Flags) => {
      const { runPlaybookCheck } = await import('./commands/playbook-check.ts');
      await finish(runPlaybookCheck({ ...common(program), ids, json: !!json }, world));
    });
}

/** Dutch where commander itself would speak English. */
function dutch(command: Command, help: Help): Command {
  return command
    .helpOption('-h, --help', help.program.options.help)
    .usage(help.optionsInUsage)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => help.titles[title] ?? title,
      formatItem,
      commandUsage: (of) => usageOf(of, help),
      subcommandTerm: (of) => [of.name(), ...of.aliases()].join(', '),
      // Without commander's own "(choices: ...)" and "(default: ...)": our texts say it in Dutch.
      optionDescription: (option) => option.description,
      argumentDescription: (argument) => argument.description,
    });
}

/** On a narrow screen the explanation stands under the name instead of beside it. */
function formatItem(term: string, termWidth: number, about: string, helper: CommanderHelp): string {
  const width = helper.helpWidth ?? 80;
  if (width >= NARROW)
    return new CommanderHelp().formatItem.call(helper, term, termWidth, about, helper);
  helper.minWidthToWrap = 20;
  const lines = about === '' ? [] : helper.boxWrap(about, width - 6).split('\n');
  return [`  ${term}`, ...lines.map((line) => `      ${line}`)].join('\n');
}

const NARROW = 60;

function usageOf(command: Command, help: Help): string {
  const names: string[] = [];
  for (let at: Command | null = command; at; at = at.parent) names.unshift(at.name());
  const own = command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}...` : argument.name();
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  const rest = command.commands.length > 0 ? ['[opdracht]'] : own;
  return [...names, help.optionsInUsage, ...rest].join(' ');
}
