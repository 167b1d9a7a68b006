// The talk as it goes into the journal.
import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/interview/event.ts';
import { keepLine } from '../../src/interview/live-keep.ts';
import { talkMinutes } from '../../src/interview/live-minutes.ts';
import { LiveTalk } from '../../src/interview/live-talk.ts';
import { makePlaybook } from '../support/make-playbook.ts';
import { clock, type MemoryJournal, memoryJournal } from '../support/memory-journal.ts';

const playbook = makePlaybook({
  moreQuestions: [
    {
      id: 'naslag',
      phase: 'gesprek',
      type: 'short',
      ask: 'Wat zag je zelf?',
      why: 'Daarom.',
      help: 'Zo.',
      'follow-up': 'En?',
    },
  ],
});

async function openTalk(journal: MemoryJournal = memoryJournal()) {
  const talk = new LiveTalk(playbook, journal, clock);
  await talk.open();
  return { talk, journal };
}

const typesOf = ({ events }: MemoryJournal) => events.map(({ type }) => type);
const answerTo = (talk: LiveTalk, address: string) => talk.conversation.kept.get(address)?.answer;

describe('the question in sight', () => {
  it('is the first one for the employee without an answer', async () => {
    expect((await openTalk()).talk.inSight?.step.address).toBe('ooit-gedaan');
  });
  it('leaves what only the lead answers for afterwards', async () => {
    const { talk } = await openTalk();
    expect([await talk.move(1), await talk.move(1), talk.inSight?.step.address]).toEqual([
      true,
      false,
      'kunnen-woorden',
    ]);
  });
  it('stays when it is answered', async () => {
    const { talk } = await openTalk();
    await talk.move(1);
    await keepLine(talk, '"Ik zoek me suf.');
    expect(talk.inSight?.step.address).toBe('kunnen-woorden');
  });
  it('is there again the next time', async () => {
    const { talk, journal } = await openTalk();
    await talk.move(1);
    const again = await openTalk(memoryJournal(journal.events));
    expect(again.talk.inSight?.step.address).toBe('kunnen-woorden');
  });
});

describe('a quote', () => {
  it('answers a question that asks for words', async () => {
    const { talk } = await openTalk();
    await talk.move(1);
    await keepLine(talk, '"Ik zoek me suf.');
    expect(answerTo(talk, 'kunnen-woorden')).toEqual({ status: 'given', value: 'Ik zoek me suf.' });
  });
  it('joins the words that were there', async () => {
    const { talk } = await openTalk();
    await talk.move(1);
    await keepLine(talk, '"Ik zoek me suf.');
    await keepLine(talk, '"En dan praat hij door.');
    expect(answerTo(talk, 'kunnen-woorden')).toMatchObject({
      value: 'Ik zoek me suf.\nEn dan praat hij door.',
    });
  });
  it('is only a line where something else is asked', async () => {
    const { talk } = await openTalk();
    await keepLine(talk, '"Soms.');
    expect([answerTo(talk, 'ooit-gedaan'), talk.lines.length]).toEqual([undefined, 1]);
  });
  it('answers all the same when the program was ended in between', async () => {
    const { talk, journal } = await openTalk();
    await talk.move(1);
    await keepLine(talk, '"Ik zoek me suf.');
    const torn = memoryJournal(journal.events.slice(0, -1));
    expect(answerTo((await openTalk(torn)).talk, 'kunnen-woorden')).toMatchObject({
      status: 'given',
    });
  });
});

describe('evidence', () => {
  it('without words is about the line before', async () => {
    const { talk } = await openTalk();
    await keepLine(talk, '"Ik weet niet welk woord.');
    expect(await keepLine(talk, '+2')).toBeUndefined();
    expect(talk.lines.at(-1)).toMatchObject({ cause: 'kunnen', text: 'Ik weet niet welk woord.' });
  });
  it.each([
    ['+', 'no-cause'],
    ['+2', 'no-words'],
    ['"', 'empty'],
    ['', 'empty'],
  ])('"%s" is refused as %s', async (typed, code) => {
    expect(await keepLine((await openTalk()).talk, typed)).toBe(code);
  });
});

describe('half a line', () => {
  it('comes back', async () => {
    const { talk, journal } = await openTalk();
    talk.keepDraft('"half');
    expect(new LiveTalk(playbook, journal, clock).draft).toBe('"half');
  });
  it('is gone once it is kept', async () => {
    const { talk } = await openTalk();
    talk.keepDraft('heel');
    await keepLine(talk, 'heel');
    expect(talk.draft).toBe('');
  });
  it('stands beside that of a question', async () => {
    const journal = memoryJournal();
    journal.keepDraft('aanleiding', 'half getypt');
    const { talk } = await openTalk(journal);
    talk.keepDraft('half gezegd');
    await keepLine(talk, 'heel gezegd');
    expect(journal.drafts).toEqual([{ address: 'aanleiding', text: 'half getypt' }]);
  });
});

describe('the end', () => {
  it('leaves what is open open', async () => {
    const { talk } = await openTalk();
    await talk.end({ passed: false });
    expect([talk.conversation.talk?.state, talk.conversation.passed.size]).toEqual(['ended', 0]);
  });
  it('passes the phase when the lead wants to go on', async () => {
    const { talk, journal } = await openTalk();
    await talk.end({ passed: true });
    expect(typesOf(journal)).toEqual(['started', 'talk', 'in-sight', 'talk', 'phase-passed']);
  });
});

describe('the minutes', () => {
  const at = (minute: number) => `2026-11-26T10:${String(minute).padStart(2, '0')}:00.000Z`;
  const talk = (minute: number, what: 'began' | 'paused' | 'resumed' | 'ended') =>
    ({ type: 'talk', at: at(minute), what }) satisfies ConversationEvent;
  const now = new Date(at(30));

  it('run from the beginning', () => {
    expect(talkMinutes([talk(10, 'began')], now)).toBe(20);
  });
  it('stand still in a pause and after the end', () => {
    const events = [talk(0, 'began'), talk(5, 'paused'), talk(15, 'resumed'), talk(20, 'ended')];
    expect(talkMinutes(events, now)).toBe(10);
  });
  it('do not count the time the program was gone', () => {
    const jotted: ConversationEvent = {
      type: 'jotted',
      at: at(7),
      kind: 'note',
      text: '',
      address: '',
    };
    expect(talkMinutes([talk(0, 'began'), jotted, talk(25, 'resumed')], now)).toBe(12);
  });
});
