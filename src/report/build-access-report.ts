// Everything that is kept of one person as one report: what it is first, then each conversation with all that belongs to it.
import { addMonths, localMoment } from '../domain/iso-date.ts';
import type { ConversationEvent } from '../interview/event.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { AccessWords } from '../wording/access-words.ts';
import { bold, plain } from '../wording/phrase.ts';
import { exportsIn, givenOut } from './given-out.ts';
import { keptTexts } from './kept-texts.ts';
import type { Block, NamedField, Report, ReportSection } from './report.ts';
import { holdsText, wordsOfReports } from './report-texts.ts';

/** A journal with what its report already shows of it; without a report nothing is taken to be shown. */
export interface AccessJournal {
  readonly events: readonly ConversationEvent[];
  readonly playbook?: Playbook | undefined;
  readonly report?: Report | undefined;
  /** The addresses that are asked as things stand. */
  readonly path: ReadonlySet<string>;
}

export interface AccessConversation {
  readonly id: string;
  readonly finished: boolean;
  readonly talk: AccessJournal;
  readonly record: AccessJournal;
  /** Half-typed texts, and lines that were cut off. */
  readonly drafts: readonly string[];
  readonly torn: readonly string[];
  /** Names of the files in its folder. */
  readonly documents: readonly string[];
  /** Names, not paths, of those that stand somewhere else. */
  readonly elsewhere: readonly string[];
  /** Some of it could not be read. */
  readonly damaged: boolean;
}

export interface AccessInput {
  readonly employee: string;
  /** Oldest first. */
  readonly conversations: readonly AccessConversation[];
  /** "2026-11-26" */
  readonly today: string;
  /** How long local copies are kept after the last activity. */
  readonly days: number;
  readonly words: AccessWords;
}

/** Pure. Holds everything, the lead's own notes too: it is read before it is given. */
export function buildAccessReport(input: AccessInput): Report {
  const { employee, conversations, today, days, words } = input;
  const { title, foot, properties, first, sections } = words;
  const about = words.about({
    conversations: conversations.length,
    days,
    until: addMonths(today, 1),
  });
  return {
    audience: 'mezelf',
    language: words.language,
    title: title(employee),
    foot: foot(today),
    properties: [
      [properties.employee, employee],
      [properties.made, today],
      [properties.count, String(conversations.length)],
    ],
    blocks: [{ kind: 'notice', runs: [plain(first)] }],
    sections: [
      { id: 'about', title: sections.about, blocks: about.map(paragraph) },
      { id: 'given', title: sections.given, blocks: given(conversations, words) },
      ...conversations.flatMap((one) => sectionsOf(one, words)),
    ],
  };
}

function given(conversations: readonly AccessConversation[], words: AccessWords): readonly Block[] {
  const events = conversations.flatMap(({ talk, record }) => [...talk.events, ...record.events]);
  const lines = givenOut(events).map((event) => words.given(event));
  return lines.length === 0 ? [paragraph(words.nothingGiven)] : list(lines);
}

function sectionsOf(one: AccessConversation, words: AccessWords): readonly ReportSection[] {
  const { id, talk, record } = one;
  const { conversation, part, recordPart, kept, files } = words.sections;
  const parts = talk.report?.sections.map((section) => ({
    ...section,
    id: `${id}-${section.id}`,
    title: part(id, section.title),
  }));
  // Room to sign is for the paper that is signed.
  const recordParts = record.report?.sections
    .filter((section) => section.id !== 'signatures')
    .map((section) => ({
      ...section,
      id: `${id}-record-${section.id}`,
      title: recordPart(id, section.title),
    }));
  return [
    { id, title: conversation(id), blocks: head(one, words) },
    ...(parts ?? []),
    ...(recordParts ?? []),
    { id: `${id}-kept`, title: kept(id), blocks: keptBlocks(one, words) },
    { id: `${id}-files`, title: files(id), blocks: fileBlocks(one, words) },
  ].filter(({ blocks }) => blocks.length > 0);
}

function head({ talk, finished, damaged }: AccessConversation, words: AccessWords): Block[] {
  const { fields, states } = words;
  const [started] = talk.events;
  const moment = (at: string | undefined) =>
    at === undefined ? '' : words.moment(localMoment(new Date(at)));
  const playbook = started?.type === 'started' ? started.playbook : undefined;
  const all: [string, string][] = [
    [fields.begun, moment(started?.at)],
    [fields.last, moment(talk.events.at(-1)?.at)],
    [fields.state, started === undefined ? '' : finished ? states.finished : states.open],
    [fields.playbook, playbook ? `${playbook.id} ${playbook.version}` : ''],
  ];
  const shown: readonly NamedField[] = all
    .filter(([, text]) => text !== '')
    .map(([name, text]) => ({ name, runs: [plain(text)] }));
  return [
    ...(damaged ? [{ kind: 'notice' as const, runs: [plain(words.damaged)] }] : []),
    ...(shown.length > 0 ? [{ kind: 'fields' as const, fields: shown }] : []),
    ...(talk.report?.blocks.filter(({ kind }) => kind !== 'notice') ?? []),
  ];
}

/** What stands in none of the reports, in the order in which it was typed. */
function keptBlocks(one: AccessConversation, words: AccessWords): readonly Block[] {
  const journals = [one.talk, one.record];
  const shown = wordsOfReports(journals.flatMap(({ report }) => report ?? []));
  const texts = journals
    .flatMap((journal) => keptTexts(journal, words))
    .filter(({ standing, isDate, text }) => {
      if (standing !== 'current') return true;
      return shown === '' || !(isDate || holdsText(shown, text));
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const items = [
    ...texts.map(({ at, about, standing, text }) => {
      const when = words.moment(localMoment(new Date(at)));
      return [bold(`${when}, ${about}${words.standings[standing]}:`), plain(` ${text}`)];
    }),
    ...one.drafts.map((text) => [bold(`${words.draft}:`), plain(` ${text}`)]),
    ...one.torn.map((text) => [bold(`${words.torn}:`), plain(` ${text}`)]),
  ];
  return items.length === 0 ? [] : [paragraph(words.keptAbout), { kind: 'list', items }];
}

function fileBlocks(
  { talk, record, documents, elsewhere }: AccessConversation,
  words: AccessWords,
): readonly Block[] {
  const ledger = [...exportsIn(talk.events), ...exportsIn(record.events)];
  const part = (title: string, lines: readonly string[]): readonly Block[] =>
    lines.length === 0 ? [] : [paragraph(title), ...list(lines)];
  return [
    ...part(
      words.ledgerAbout,
      ledger.map((event) => words.ledger(event)),
    ),
    ...part(words.inFolder, documents),
    ...part(words.elsewhere, elsewhere),
  ];
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [plain(text)] };
}

function list(lines: readonly string[]): readonly Block[] {
  return [{ kind: 'list', items: lines.map((line) => [plain(line)]) }];
}
