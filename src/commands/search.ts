// zoek: words in everything that was filled in.
import { ExitCode } from '../domain/exit-code.ts';
import { type Conversation, replay } from '../interview/replay.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { listConversations } from '../store/list-conversations.ts';
import { readConversation } from '../store/open-conversation.ts';
import { printFound } from '../terminal/print-found.ts';
import { commands } from '../wording/nl/commands.ts';
import type { CommonOptions } from './common-options.ts';
import { useDataFolder } from './use-data-folder.ts';
import type { World } from './world.ts';

export interface SearchOptions extends CommonOptions {
  readonly words: readonly string[];
  readonly json: boolean;
}

interface Found {
  readonly conversation: string;
  readonly address: string;
  readonly label: string;
  readonly text: string;
}

export async function runSearch(options: SearchOptions, world: World): Promise<ExitCode> {
  const wanted = options.words.flatMap((word) => comparable(word).split(/\s+/)).filter(Boolean);
  const texts = await textsIn(useDataFolder(options, world), world);
  const found = texts.filter(({ text }) => {
    const comparableText = comparable(text);
    return wanted.length > 0 && wanted.every((word) => comparableText.includes(word));
  });
  if (options.json) {
    world.out.write(`${JSON.stringify(found.map(asJson), undefined, 2)}\n`);
  } else if (found.length === 0) {
    world.out.write(`${commands.search.none(options.words.join(' '))}\n`);
  } else {
    world.out.write(printFound(found, wanted, world));
    world.out.write(`${commands.search.count(found.length)}\n`);
  }
  return ExitCode.Fine;
}

/** Without capitals and accents: "geïrriteerd" is found by "geirriteerd". */
function comparable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

async function textsIn(data: DataFolder, world: World): Promise<readonly Found[]> {
  const texts: Found[] = [];
  for (const one of [...(await listConversations(data))].reverse()) {
    if (one.kind === 'damaged') {
      world.err.write(`! ${commands.search.damaged(one.id)}\n`);
      continue;
    }
    const { playbook, events } = await readConversation(data, one.id);
    texts.push(...answeredTexts(one.id, replay(playbook, events)));
  }
  return texts;
}

function* answeredTexts(id: string, { path, notes, jotted }: Conversation): Iterable<Found> {
  for (const { step, kept } of path) {
    if (step.kind === 'add' || kept?.answer.status !== 'given') continue;
    const { value } = kept.answer;
    if (typeof value !== 'string') continue;
    const prompt = step.kind === 'field' ? step.field : step.question;
    const option = 'options' in prompt ? prompt.options.find((one) => one.id === value) : undefined;
    const { label: whole } = step.question;
    const label = prompt.label === whole ? whole : `${whole}: ${prompt.label}`;
    yield { conversation: id, address: step.address, label, text: option?.text ?? value };
  }
  for (const { address, text } of notes) {
    yield { conversation: id, address, label: commands.search.note, text };
  }
  for (const line of jotted) {
    if (line.kind === 'mark') continue;
    const { address, text } = line;
    yield { conversation: id, address, label: commands.search.inTalk, text };
  }
}

function asJson({ conversation, address, text }: Found) {
  return { gesprek: conversation, vraag: address, tekst: text };
}
