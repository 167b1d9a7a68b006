// What a check found as a document for the lead: the same tree as every report, so every writer can set it.
import { upperFirst } from '../domain/letter-case.ts';
import type { Pitfall } from '../playbook/playbook.ts';
import { type CheckedTalk, type CheckedText, flagCount } from '../transcript/check-reading.ts';
import { type CheckedItem, checkedItems } from '../transcript/checked-item.ts';
import { ROLES } from '../transcript/turn.ts';
import { adviceSentence } from '../wording/advice-sentence.ts';
import { balanceLines } from '../wording/balance-lines.ts';
import { causeLines } from '../wording/cause-lines.ts';
import { flagDescriber, groupFlags, placeOf, sideOf } from '../wording/describe-flag.ts';
import { check } from '../wording/nl/check.ts';
import { bold, italic, plain } from '../wording/phrase.ts';
import type { Block, Report, ReportSection, Runs } from './report.ts';

export interface CheckReportInput {
  readonly checked: CheckedText;
  readonly pitfalls: readonly Pitfall[];
  /** "2026-11-26" */
  readonly today: string;
  /** Also the turns or passages without a flag. */
  readonly all: boolean;
}

/** Without the speakers' names: whose turn it is, is all a reader needs. */
export function buildCheckReport(input: CheckReportInput): Report {
  const { checked, today } = input;
  const { document } = check;
  const isTalk = checked.kind === 'talk';
  return {
    audience: 'mezelf',
    language: 'nl',
    title: isTalk ? document.title(today) : document.notesTitle(today),
    properties: [
      [document.properties.date, today],
      [document.properties.kind, document.kind],
      [document.properties.audience, check.reader],
    ],
    blocks: [
      { kind: 'notice', runs: [plain(document.notice)] },
      { kind: 'paragraph', runs: [plain(openingOf(checked))] },
    ],
    sections: [
      flagsSection(input),
      ...(isTalk ? talkSections(checked, input.pitfalls) : []),
    ].filter(({ blocks }) => blocks.length > 0),
  };
}

function openingOf(checked: CheckedText): string {
  const items = checkedItems(checked);
  const places = items.filter(({ flags }) => flags.length > 0).length;
  const count = flagCount(checked);
  const read = checked.kind === 'talk' ? check.talk(items.length) : check.notes(items.length);
  return `${read} ${count === 0 ? check.none : check.found(count, places, checked.kind)}`;
}

function flagsSection({ checked, pitfalls, all }: CheckReportInput): ReportSection {
  const items = checkedItems(checked);
  const describe = flagDescriber(pitfalls);
  const blocks = items.flatMap((item, at): Block[] => {
    if (item.flags.length === 0 && !all) return [];
    const flags = groupFlags(item.flags).map((group): Runs => {
      const { title, certainty, before, again, why, move } = describe(group, item, items[at - 1]);
      const head = [bold(title), plain(` (${certainty}).`)];
      const told = again === '' ? why : `${upperFirst(again)}.`;
      const rest = [told, before].filter((one) => one !== '').join(' ');
      return again === ''
        ? [...head, plain(` ${rest} `), italic(move)]
        : [...head, plain(` ${rest}`)];
    });
    const list: Block[] = flags.length === 0 ? [] : [{ kind: 'list', items: flags }];
    const head = bold(`${placeOf(item)}, ${sideOf(item)}.`);
    return [{ kind: 'paragraph', runs: [head, plain(' '), ...markedWords(item)] }, ...list];
  });
  return { id: 'flags', title: check.sections.flags, blocks };
}

/** The text with the flagged words in bold. */
function markedWords({ text, flags }: CheckedItem): Runs {
  const runs: { text: string; style?: 'bold' }[] = [];
  let at = 0;
  for (const { start, end } of flags) {
    // Flags may overlap: what is bold already stays so.
    const from = Math.max(at, start);
    if (end <= from) continue;
    if (from > at) runs.push({ text: text.slice(at, from) });
    runs.push({ text: text.slice(from, end), style: 'bold' });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

function talkSections(
  { balance, causes, advice }: CheckedTalk,
  pitfalls: readonly Pitfall[],
): readonly ReportSection[] {
  const { sections } = check;
  const labelled = ({ label, text }: { label: string; text: string }): Runs => [
    bold(`${label}:`),
    plain(` ${text}`),
  ];
  const pointed = causeLines(causes).map(labelled);
  return [
    {
      id: 'balance',
      title: sections.balance,
      blocks: [{ kind: 'list', items: balanceLines(balance).map(labelled) }],
    },
    { id: 'course', title: sections.course, blocks: courseBlocks(balance) },
    {
      id: 'causes',
      title: sections.causes,
      blocks:
        pointed.length === 0
          ? []
          : [
              { kind: 'list', items: pointed },
              { kind: 'paragraph', runs: [plain(check.causesAbout)] },
            ],
    },
    {
      id: 'advice',
      title: sections.advice,
      blocks:
        advice.length === 0
          ? []
          : [
              {
                kind: 'list',
                items: advice.map((one): Runs => [plain(adviceSentence(one, pitfalls))]),
              },
            ],
    },
  ];
}

/** In a table, so that it can be read out as well: a column for each part of the talk. */
function courseBlocks({ course }: CheckedTalk['balance']): readonly Block[] {
  const cell = (text: string): Runs => [plain(text)];
  const rows = ROLES.map((role): readonly Runs[] => [
    cell(upperFirst(check.side[role])),
    ...course.map(({ share }) => cell(check.percent(share[role]))),
  ]);
  const flags = course.map(({ flags: { teamlead, employee } }) => teamlead + employee);
  const flagRow = [
    cell(upperFirst(check.courseRows.signals)),
    ...flags.map((count) => cell(count === 0 ? '' : String(count))),
  ];
  return [
    {
      kind: 'table',
      head: ['', ...course.map((_, at) => String(at + 1))],
      rows: [...rows, ...(flags.some((count) => count > 0) ? [flagRow] : [])],
    },
    { kind: 'paragraph', runs: [plain(check.document.courseAbout)] },
  ];
}
