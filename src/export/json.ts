// A report for other programs: the report tree itself, in a form that is written down and keeps its version.
// docs/schema/verslag.schema.json says what may stand in it, docs/export-json.md what it means.
import type { Audience } from '../domain/audience.ts';
import type { Block, Moment, Report, ReportSection, Run, Runs } from '../report/report.ts';
import { linesOf, plainLine } from '../report/tidy-text.ts';

/** The number goes up when a program that reads the old form would misread the new one. */
const FORMAT = 'coachwijzer-verslag/1';
/** Relative: whoever checks a report puts the schema beside it, and no network is asked. */
const SCHEMA = 'verslag.schema.json';

export interface ReportJson {
  readonly $schema: typeof SCHEMA;
  readonly format: typeof FORMAT;
  readonly audience: Audience;
  readonly language: 'nl' | 'en';
  readonly title: string;
  readonly foot: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly blocks: readonly Block[];
  readonly sections: readonly ReportSection[];
}

export function toJson(report: Report): string {
  const tree: ReportJson = {
    $schema: SCHEMA,
    format: FORMAT,
    audience: report.audience,
    language: report.language,
    title: plainLine(report.title),
    foot: plainLine(report.foot ?? report.title),
    properties: Object.fromEntries(
      report.properties.map(([name, value]) => [plainLine(name), plainLine(value)]),
    ),
    blocks: report.blocks.map(blockJson),
    sections: report.sections.map(({ id, title, blocks }) => ({
      id,
      title: plainLine(title),
      blocks: blocks.map(blockJson),
    })),
  };
  return `${JSON.stringify(tree, undefined, 2)}\n`;
}

/** Field by field, so that the order in the file is ours and nothing new slips in unseen. */
function blockJson(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'notice':
      return { kind: block.kind, runs: runsJson(block.runs) };
    case 'quote': {
      const words = textJson(block.words);
      if (block.about === undefined) return { kind: 'quote', words };
      return { kind: 'quote', about: plainLine(block.about), words };
    }
    case 'list':
      return { kind: 'list', items: block.items.map(runsJson) };
    case 'table': {
      const rows = block.rows.map((row) => row.map(runsJson));
      return { kind: 'table', head: block.head.map(plainLine), rows };
    }
    case 'bars':
      return {
        kind: 'bars',
        bars: block.bars.map(({ label, share, text }) => ({
          label: plainLine(label),
          share: Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000,
          text: plainLine(text),
        })),
      };
    case 'fields':
      return {
        kind: 'fields',
        fields: block.fields.map(({ name, runs }) => ({
          name: plainLine(name),
          runs: runsJson(runs),
        })),
      };
    case 'timeline':
      return { kind: 'timeline', moments: block.moments.map(momentJson) };
    case 'signatures':
      return {
        kind: 'signatures',
        places: block.places.map(({ who, blanks }) => ({
          who: plainLine(who),
          blanks: blanks.map(plainLine),
        })),
      };
  }
}

function momentJson({ when, text, outcome }: Moment): Moment {
  return { when: plainLine(when), text: plainLine(text), outcome };
}

/** Clean, lines parted by "\n"; next to each other never two runs of one style. */
function runsJson(runs: Runs): Runs {
  const all: Run[] = [];
  for (const [at, line] of linesOf(runs).entries()) {
    for (const run of at === 0 ? line : [{ text: '\n' }, ...line]) {
      const { text, style } = run;
      const last = all.at(-1);
      if (last !== undefined && last.style === style) {
        all[all.length - 1] = { ...last, text: last.text + text };
      } else all.push(style === undefined ? { text } : { text, style });
    }
  }
  return all;
}

function textJson(text: string): string {
  return runsJson([{ text }])
    .map((run) => run.text)
    .join('');
}
