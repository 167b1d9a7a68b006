// The main playbook as the program reads it, and conversations filled in from answers files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AnswersFile, fillIn, type WrittenAnswers } from '../../src/interview/answers-file.ts';
import { AnswersSoFar } from '../../src/interview/answers-so-far.ts';
import type { ConversationEvent } from '../../src/interview/event.ts';
import { type Conversation, replay } from '../../src/interview/replay.ts';
import { parsePlaybook } from '../../src/playbook/parse-playbook.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { readAnswers } from '../../src/store/answers-yaml.ts';
import { readPlaybookFiles } from '../../src/store/playbook-files.ts';
import { started } from './events.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { name, files } = readPlaybookFiles(join(ROOT, 'playbooks', 'willen-kunnen-snappen'));

export const parsedMainPlaybook = parsePlaybook(name, files);

export const mainPlaybook: Playbook = (() => {
  if (parsedMainPlaybook.ok) return parsedMainPlaybook.playbook;
  const { problems } = parsedMainPlaybook;
  const told = problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
  throw new Error(`the main playbook has problems:\n${told.slice(0, 20).join('\n')}`);
})();

export interface WrittenFile {
  readonly text: string;
  readonly values: WrittenAnswers;
}

/** @param path from the root of the repository. */
export function readAnswersAt(path: string): WrittenFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { text, values: readAnswers(text, path).values };
}

/** The whole conversation from answers alone. @throws Error naming every step the answers leave open. */
export function filledConversation(values: WrittenAnswers, today: string): Conversation {
  const now = new Date(`${today}T13:30:00`);
  const file = new AnswersFile(values);
  const filled = fillIn(mainPlaybook, file, { clock: { now: () => now }, until: 'afronden' });
  const unknown = file.strangers(mainPlaybook);
  if (unknown.length > 0) throw new Error(`not in the playbook: ${unknown.join(', ')}`);
  if (!filled.ok) {
    const open = filled.unfilled.map(({ address, refused }) => `${address} ${refused?.code ?? ''}`);
    throw new Error(`unfilled: ${open.join(', ')}`);
  }
  const at = now.toISOString();
  const events = filled.events.map((event) => ({ ...event, at }) as ConversationEvent);
  return replay(mainPlaybook, [started({ at }), ...events]);
}

/** As if these questions had never come up. */
export function withoutAnswers(answers: AnswersSoFar, ids: readonly string[]): AnswersSoFar {
  const rest = new AnswersSoFar();
  for (const visible of answers.all()) if (!ids.includes(visible.question.id)) rest.set(visible);
  return rest;
}
