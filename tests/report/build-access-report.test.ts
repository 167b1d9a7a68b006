// The bundle for a request for access: everything of this person, in every form, and nothing of anybody else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAccessJson } from '../../src/export/access-json.ts';
import { toHtml } from '../../src/export/html.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import type { ConversationEvent } from '../../src/interview/event.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { replayRecord } from '../../src/record/file-record.ts';
import {
  type AccessConversation,
  type AccessJournal,
  buildAccessReport,
} from '../../src/report/build-access-report.ts';
import { buildRecordReport } from '../../src/report/build-record-report.ts';
import type { Report } from '../../src/report/report.ts';
import { accessWords } from '../../src/wording/nl/access.ts';
import { documentWords } from '../../src/wording/nl/document.ts';
import { recordWords } from '../../src/wording/nl/record.ts';
import { anyPlaybook, chances } from '../support/any-playbook.ts';
import { type Busy, busyEvents } from '../support/busy-events.ts';
import { started } from '../support/events.ts';
import { htmlText } from '../support/html-text.ts';
import { mainPlaybook } from '../support/main-playbook.ts';
import { markdownText } from '../support/markdown-text.ts';
import { recordAnswers, recordEvents, recordPlaybook } from '../support/record.ts';
import { reportOf, sectionText, textOf } from '../support/report-text.ts';

const NOTHING: AccessJournal = { events: [], path: new Set() };

function talkOf({ conversation, events }: Busy, playbook: Playbook): AccessJournal {
  const path = new Set(conversation.path.map(({ step }) => step.address));
  return { events, playbook, report: reportOf(conversation, 'mezelf', playbook), path };
}

const part = (more: Partial<AccessConversation> = {}): AccessConversation => ({
  id: '2026-11-26-a',
  finished: true,
  talk: NOTHING,
  record: NOTHING,
  drafts: [],
  torn: [],
  documents: [],
  elsewhere: [],
  damaged: false,
  ...more,
});

function bundle(...conversations: readonly AccessConversation[]): Report {
  const all = conversations.length === 0 ? [part()] : conversations;
  const dated = { today: '2026-11-26', days: 90, words: accessWords };
  return buildAccessReport({ employee: 'P1042', conversations: all, ...dated });
}

/** Each line apart, so that how lines are joined does not matter. */
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

/** A line of a report begins with a capital, whatever was typed. */
function expectAll(written: string, texts: readonly string[]) {
  const lower = written.toLowerCase();
  for (const line of texts.flatMap(linesOf)) {
    expect(lower).toContain(line.replace(/^- /, '').toLowerCase());
  }
}

describe('everything of this person', () => {
  it('holds every text of every event, whatever the playbook', () => {
    fc.assert(
      fc.property(anyPlaybook, chances, (playbook, luck) => {
        const busy = busyEvents(playbook, luck, { mark: 'van-hen' });
        expectAll(textOf(bundle(part({ talk: talkOf(busy, playbook) }))), busy.texts);
      }),
      { numRuns: 60 },
    );
  });

  it('holds them as HTML, Markdown and JSON too', () => {
    fc.assert(
      fc.property(anyPlaybook, chances, (playbook, luck) => {
        const busy = busyEvents(playbook, luck, { mark: 'van-hen', turns: 60 });
        const conversation = part({ talk: talkOf(busy, playbook) });
        const report = bundle(conversation);
        expectAll(htmlText(toHtml(report, { words: documentWords })), busy.texts);
        expectAll(markdownText(toMarkdown(report)).text, busy.texts);
        const json = JSON.parse(toAccessJson(report, [conversation]));
        expect(json.gesprekken[0].gebeurtenissen).toEqual(busy.events);
        expect(json.verslag.sections.length).toBe(report.sections.length);
      }),
      { numRuns: 15 },
    );
  });

  it('holds them for the main playbook, wherever the conversation stops', () => {
    fc.assert(
      fc.property(chances, fc.integer({ min: 0, max: 250 }), (luck, turns) => {
        const busy = busyEvents(mainPlaybook, luck, { mark: 'van-hen', turns });
        expectAll(textOf(bundle(part({ talk: talkOf(busy, mainPlaybook) }))), busy.texts);
      }),
      { numRuns: 8 },
    );
  });

  it('holds them without a playbook that can be read', () => {
    const { events, texts } = busyEvents(mainPlaybook, [0.3, 0.7, 0.1, 0.9, 0.5], { mark: 'x' });
    expectAll(textOf(bundle(part({ talk: { ...NOTHING, events }, damaged: true }))), texts);
  });

  it('has a title of its own for every part, and no two the same name', () => {
    const talk = talkOf(busyEvents(mainPlaybook, [0.2, 0.6], { mark: 'x' }), mainPlaybook);
    const { sections } = bundle(part({ talk }), part({ talk, id: '2026-11-27-a' }));
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    expect(new Set(sections.map(({ title }) => title)).size).toBe(sections.length);
  });
});

describe('what stands beside the conversation', () => {
  const at = '2026-11-28T08:00:00.000Z';
  const exported = {
    type: 'exported' as const,
    at,
    audience: 'dossier' as const,
    version: 2,
    format: 'pdf',
    file: '2026-11-26_coachgesprek_P10432_v2.pdf',
    sha256: 'ab'.repeat(32),
    encrypted: true,
  };
  const events: readonly ConversationEvent[] = [
    ...recordEvents(recordAnswers),
    {
      type: 'hygiene-kept',
      at,
      address: 'reactie',
      class: 'derde',
      words: 'Ans',
      reason: 'een klant',
    },
    { type: 'record-shared', at, on: '2026-11-27', channel: 'per post' },
    { type: 'view-received', at, on: '2026-11-28', text: 'Zo was het niet.' },
    {
      type: 'record-confirmed',
      at,
      kind: 'geweigerd',
      on: '2026-11-28',
      reason: 'oneens met punt 2',
    },
    { type: 'record-corrected', at, reason: 'verkeerde datum' },
    { type: 'view-received', at, on: '2026-11-29', text: 'Nu wel.' },
    exported,
  ];
  const content = replayRecord(recordPlaybook, events);
  const record: AccessJournal = {
    events,
    playbook: recordPlaybook,
    report: buildRecordReport({ record: content, words: recordWords }),
    path: new Set(content.content.path.map(({ step }) => step.address)),
  };
  const report = bundle(part({ record, talk: { ...NOTHING, events: [started()] } }));

  it.each(['een klant', 'Ans', 'per post', 'Zo was het niet.', 'Nu wel.', 'oneens met punt 2'])(
    'the record, with all that happened to it: %s',
    (text) => {
      expect(textOf(report)).toContain(text);
    },
  );
  it('the reason of every correction', () => {
    expect(textOf(report)).toContain('verkeerde datum');
  });
  it('leaves out the room to sign', () => {
    expect(report.sections.flatMap(({ blocks }) => blocks).map(({ kind }) => kind)).not.toContain(
      'signatures',
    );
  });
  it('the ledger, with the day and the fingerprint', () => {
    const files = sectionText(report, '2026-11-26-a-files');
    expect(files).toContain('28 november 2026: 2026-11-26_coachgesprek_P10432_v2.pdf');
    expect(files).toContain('ab'.repeat(32));
  });
  it('who received something', () => {
    expect(sectionText(report, 'given')).toMatch(/per post[\s\S]*personeelsdossier/);
  });
  it('half-typed texts, lines that were cut off, and the files there are', () => {
    const more = { drafts: ['half'], torn: ['{"ty'], documents: ['a.md'], elsewhere: ['b.docx'] };
    expectAll(textOf(bundle(part(more))), ['half', '{"ty', 'a.md', 'b.docx']);
  });
});

describe('what it says of itself', () => {
  const about = sectionText(bundle(), 'about');
  it.each(['binnen een maand', '26 december 2026', '90 dagen', 'twee jaar', 'zienswijze'])(
    '%s',
    (text) => {
      expect(about).toContain(text);
    },
  );
  it('tells the lead to shield others first', () => {
    expect(textOf(bundle())).toContain('art. 15 lid 4');
  });
});
