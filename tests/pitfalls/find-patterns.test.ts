// The same pitfall a third time with the same person.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { given } from '../../src/domain/answer.ts';
import type { ConversationEvent } from '../../src/interview/event.ts';
import { findPatterns, type SeenPitfall, seenPitfalls } from '../../src/pitfalls/find-patterns.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { MOMENT } from '../support/events.ts';
import { reportPlaybook, type Told, tell } from '../support/report-playbook.ts';

const MOVES = ['Een.', 'Twee.', 'Drie.', 'Vier.'];
const playbook: Playbook = {
  ...reportPlaybook,
  pitfalls: reportPlaybook.pitfalls.map((pitfall) => ({ ...pitfall, counterMoves: MOVES })),
};

const seen = (pitfall: string, ...offered: string[]): SeenPitfall => ({ pitfall, offered });
const talk = (date: string, ...pitfalls: SeenPitfall[]) => ({ date, pitfalls });

const TWICE = [
  talk('2026-09-03', seen('haast', 'Een.')),
  talk('2026-10-01', seen('haast', 'Vier.')),
];

describe('a pattern', () => {
  it('needs three conversations, this one among them', () => {
    expect(findPatterns(playbook, [seen('haast')], TWICE.slice(0, 1))).toEqual([]);
    expect(findPatterns(playbook, [], [...TWICE, ...TWICE])).toEqual([]);
    expect(findPatterns(playbook, [seen('haast')], TWICE)).toHaveLength(1);
  });

  it('says whose it is and on which days it was seen before', () => {
    const [flag] = findPatterns(playbook, [seen('haast')], TWICE);
    expect(flag).toMatchObject({
      pitfall: 'haast',
      side: 'lead',
      confirmed: false,
      reasons: [{ source: 'pattern', dates: ['2026-09-03', '2026-10-01'] }],
    });
  });

  it('offers something that was not offered before, and each time something else', () => {
    const [third] = findPatterns(playbook, [seen('haast', 'Vier.')], TWICE);
    const more = [...TWICE, talk('2026-10-20', seen('haast', 'Een.'))];
    const [fourth] = findPatterns(playbook, [seen('haast', 'Vier.')], more);
    expect([third?.counterMove, fourth?.counterMove]).toEqual(['Twee.', 'Drie.']);
  });

  it('does at least not repeat itself when there is nothing new', () => {
    const few = {
      ...playbook,
      pitfalls: playbook.pitfalls.map((one) => ({ ...one, counterMoves: ['Een.', 'Vier.'] })),
    };
    const [flag] = findPatterns(few, [seen('haast', 'Vier.')], TWICE);
    expect(flag?.counterMove).toBe('Een.');
  });
});

it('never comes of fewer than three, whatever was seen', () => {
  const some = fc.subarray(['haast', 'knikt', 'elders']).map((ids) => ids.map((id) => seen(id)));
  fc.assert(
    fc.property(some, fc.array(some, { maxLength: 6 }), (now, before) => {
      const earlier = before.map((pitfalls, at) => talk(`2026-0${at + 1}-01`, ...pitfalls));
      const found = findPatterns(playbook, now, earlier).map(({ pitfall }) => pitfall);
      const times = (id: string) =>
        [now, ...before].filter((one) => one.some(({ pitfall }) => pitfall === id)).length;
      const expected = playbook.pitfalls
        .map(({ id }) => id)
        .filter((id) => times(id) >= 3 && now.some(({ pitfall }) => pitfall === id));
      expect(found).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

describe('what counts', () => {
  const judged = (verdict: 'confirmed' | 'dismissed'): ConversationEvent => ({
    type: 'hint-judged',
    at: MOMENT,
    address: 'losse-tekst',
    class: 'haast',
    verdict,
    reason: '',
  });
  const ids = (told: Told, more: readonly ConversationEvent[] = []) =>
    seenPitfalls(playbook, tell({ 'losse-tekst': 'x', ...told }, { playbook, more })).map(
      ({ pitfall }) => pitfall,
    );

  it('is a rule over the answers, the own mark, and a sign that was found right', () => {
    expect(ids({ beeld: 'Prima' })).toEqual(['knikt']);
    expect(ids({ terugblik: ['haast'] })).toEqual(['haast']);
    expect(ids({}, [judged('confirmed')])).toEqual(['haast']);
  });

  it('is not a sign that nobody judged, or that was waved away', () => {
    expect(ids({})).toEqual([]);
    expect(ids({}, [judged('dismissed')])).toEqual([]);
  });

  it('is not a sign in words that are gone', () => {
    const gone: ConversationEvent = {
      type: 'answered',
      at: MOMENT,
      address: 'losse-tekst',
      answer: { status: 'skipped' },
    };
    expect(ids({}, [judged('confirmed'), gone])).toEqual([]);
    expect(ids({}, [judged('confirmed'), { ...gone, answer: given('weer') }])).toEqual(['haast']);
  });
});
