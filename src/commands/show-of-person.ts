// What lies here of one person, shown before any of it is erased.
import { localDate, localMoment } from '../domain/iso-date.ts';
import { givenOut } from '../report/given-out.ts';
import type { ElsewhereDocument } from '../store/elsewhere.ts';
import type { OwnConversation } from '../store/read-of-person.ts';
import { printTable } from '../terminal/print-table.ts';
import { printText } from '../terminal/print-text.ts';
import { shortMoment } from '../wording/nl/dates.ts';
import { life } from '../wording/nl/life.ts';
import type { World } from './world.ts';

const words = life.forget;

export interface Found {
  readonly conversations: readonly OwnConversation[];
  /** Folders of bundles for requests for access. */
  readonly bundles: readonly string[];
  /** Outside the conversations and the bundles. */
  readonly elsewhere: readonly ElsewhereDocument[];
}

export function showOfPerson({ conversations, bundles, elsewhere }: Found, world: World): void {
  const today = localDate(world.now());
  if (conversations.length > 0) {
    const rows = conversations.map((one) => rowOf(one, today));
    world.out.write(`${printTable(words.head, rows, world)}\n`);
  }
  tellPaths(words.bundles, bundles, world);
  const ours = elsewhere.filter(({ state }) => state === 'ours').map(({ path }) => path);
  tellPaths(words.elsewhere, ours, world);
}

/** What a person has to do by hand, and where the program can not come. */
export function tellWhatStays(
  elsewhere: readonly ElsewhereDocument[],
  conversations: readonly OwnConversation[],
  world: World,
): void {
  const left = elsewhere.flatMap(({ path, state }) =>
    state === 'ours' ? [] : [words.leftOne(path, state)],
  );
  tellPaths(words.left, left, world);
  const given = conversations.flatMap(({ events, record }) => givenOut([...events, ...record]));
  if (given.length === 0) return;
  const lines = [words.given, ...given.map((event) => `- ${life.givenOne(event)}`)];
  world.out.write(`${printText(lines.join('\n'), world.columns)}\n\n`);
}

export function tellPaths(head: string, paths: readonly string[], world: World): void {
  if (paths.length === 0) return;
  // A path is never broken: then it can be copied whole.
  const lines = paths.map((path) => `  ${path}`).join('\n');
  world.out.write(`${printText(head, world.columns)}\n${lines}\n\n`);
}

function rowOf(
  { id, events, documents, problem }: OwnConversation,
  today: string,
): readonly string[] {
  const last = events.at(-1)?.at;
  const when = last === undefined ? '' : shortMoment(localMoment(new Date(last)), today);
  const state = problem === undefined ? '' : words.damaged;
  return [id, when, life.answers(countAnswers(events)), life.documents(documents.length), state];
}

function countAnswers(events: OwnConversation['events']): number {
  const addresses = events.flatMap((event) =>
    event.type === 'answered' && !event.address.endsWith('.add') ? [event.address] : [],
  );
  return new Set(addresses).size;
}
