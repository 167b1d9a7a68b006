// The record for the personnel file as a document: facts, the employee's words, agreements, and how it was confirmed.
import { localDate } from '../domain/iso-date.ts';
import type { FileRecord } from '../record/file-record.ts';
import { bold, plain } from '../wording/phrase.ts';
import type { RecordSectionName, RecordWords } from '../wording/record-words.ts';
import { RecordAnswers } from './record-answers.ts';
import type { Block, NamedField, Report, ReportSection, Runs } from './report.ts';

export interface RecordReportInput {
  readonly record: FileRecord;
  readonly words: RecordWords;
}

/** Pure. Nothing of the conversation but what the record itself holds can be in it. */
export function buildRecordReport({ record, words }: RecordReportInput): Report {
  const answers = new RecordAnswers(record.content, words);
  const date = answers.value('datum-gesprek');
  const number = answers.value('personeelsnummer');
  const { version, state } = record;
  const parts: Readonly<Record<RecordSectionName, readonly Block[]>> = {
    head: head(answers, record, words),
    occasion: paragraphs(answers.text('aanleiding')),
    good: good(answers, words),
    observations: observations(answers, words),
    reaction: quotes(answers.text('reactie')),
    earlier: earlier(answers, words),
    discussed: paragraphs(answers.text('oorzaak-besproken')),
    agreements: orElse(
      answers.table('afspraken', ['wie', 'wat', 'maat', 'datum']),
      words.noAgreements,
    ),
    support: orElse(answers.table('steun', ['wat', 'wie', 'datum']), words.noSupport),
    evaluation: answers.value('evaluatie')
      ? paragraphs(words.evaluation(answers.value('evaluatie')))
      : [],
    view: view(record, words),
    confirmation: [{ kind: 'fields', fields: confirmation(record, words) }],
    versions: versions(record, words),
    signatures: [signatures(words)],
  };
  return {
    audience: 'dossier',
    language: words.language,
    title: words.title(date),
    foot: words.foot(date, number, version, state),
    properties: properties(answers, record, words),
    blocks: [{ kind: 'notice', runs: [plain(words.notice(state))] }],
    sections: Object.entries(parts).flatMap(([id, blocks]): ReportSection[] =>
      blocks.length === 0
        ? []
        : [{ id, title: words.sections[id as RecordSectionName], blocks: [...blocks] }],
    ),
  };
}

function properties(
  answers: RecordAnswers,
  { version, state }: FileRecord,
  words: RecordWords,
): Report['properties'] {
  const names = words.properties;
  const all: [string, string][] = [
    [names.kind, words.kind],
    [names.date, answers.value('datum-gesprek')],
    [names.number, answers.value('personeelsnummer')],
    [names.audience, words.audience],
    [names.state, words.states[state]],
    [names.version, String(version)],
    // For programs, so as a date where there is one.
    [names.keepUntil, answers.value('bewaren-datum') || answers.keepUntil()],
  ];
  return all.filter(([, value]) => value !== '');
}

function head(answers: RecordAnswers, record: FileRecord, words: RecordWords): readonly Block[] {
  const own = ['datum-gesprek', 'vorm', 'aanwezig', 'opsteller', 'doel', 'personeelsnummer'];
  const fields: NamedField[] = [
    ...own.map((id) => ({ name: answers.label(id), runs: [plain(answers.text(id))] })),
    { name: words.properties.keepUntil, runs: [plain(answers.keepUntil())] },
    { name: words.confidentiality, runs: [plain(words.confidential)] },
    { name: words.properties.version, runs: [plain(String(record.version))] },
  ];
  return [{ kind: 'fields', fields: fields.filter(({ runs }) => runs[0]?.text !== '') }];
}

function good(answers: RecordAnswers, words: RecordWords): readonly Block[] {
  return listOf(
    answers
      .items('gaat-goed')
      .map((item) => [plain(words.goodOn(item.text('wat'), item.value('datum')))]),
  );
}

/** One small table each: six columns side by side are readable nowhere. */
function observations(answers: RecordAnswers, words: RecordWords): readonly Block[] {
  const all = answers.items('waarnemingen').flatMap((item, at): readonly Block[] => [
    { kind: 'paragraph', runs: [bold(words.observation(at + 1))] },
    {
      kind: 'fields',
      fields: item.fields(['datum', 'situatie', 'gedrag', 'gevolg', 'norm', 'bron']),
    },
  ]);
  const late = answers.text('waarom-nu');
  const why: readonly Block[] =
    late === ''
      ? []
      : [{ kind: 'fields', fields: [{ name: answers.label('waarom-nu'), runs: [plain(late)] }] }];
  return [...orElse(all, words.noObservations), ...why];
}

function earlier(answers: RecordAnswers, words: RecordWords): readonly Block[] {
  return listOf(
    answers
      .items('eerder-besproken')
      .map((item) => [plain(words.goodOn(item.text('wat'), item.value('datum')))]),
  );
}

function view({ view: given }: FileRecord, words: RecordWords): readonly Block[] {
  if (given === undefined) return paragraphs(words.viewNotAsked);
  if (given.text === '') return paragraphs(words.viewNone(given.on));
  return [{ kind: 'quote', words: given.text, about: words.viewOn(given.on) }];
}

function confirmation(
  { shared, confirmation: given }: FileRecord,
  words: RecordWords,
): readonly NamedField[] {
  const names = words.confirmation;
  const told = shared ? words.shared(shared.on, shared.channel) : words.notShared;
  const all: [string, string][] = [
    [names.shared, told],
    [names.kind, given ? words.confirmations[given.kind] : names.notYet],
    [names.on, given ? words.moment(given.on) : ''],
    [names.reason, given?.reason ?? ''],
  ];
  return all
    .filter(([, text]) => text !== '')
    .map(([name, text]) => ({ name, runs: [plain(text)] }));
}

function versions({ corrections }: FileRecord, words: RecordWords): readonly Block[] {
  return listOf(
    corrections.map(({ version, at, reason }) => [
      plain(words.correction(version, localDate(new Date(at)), reason)),
    ]),
  );
}

function signatures({ signers, blanks }: RecordWords): Block {
  return { kind: 'signatures', places: signers.map((who) => ({ who, blanks })) };
}

function paragraphs(text: string): readonly Block[] {
  return text === '' ? [] : [{ kind: 'paragraph', runs: [plain(text)] }];
}

function quotes(words: string): readonly Block[] {
  return words === '' ? [] : [{ kind: 'quote', words }];
}

function listOf(items: readonly Runs[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function orElse(blocks: readonly Block[], otherwise: string): readonly Block[] {
  return blocks.length > 0 ? blocks : paragraphs(otherwise);
}
