// A decision to leave words as they are holds for what was read then, and for nothing that came in its place.
import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../../src/interview/event.ts';
import type { HygieneHit } from '../../src/pitfalls/hygiene/hygiene.ts';
import type { FileRecord } from '../../src/record/file-record.ts';
import { openHits } from '../../src/record/open-hits.ts';
import { recordTexts } from '../../src/record/record-texts.ts';
import { filledRecord } from '../support/record.ts';

const CUSTOMER = 'De klant was ziek toen zij belde.';
const EMPLOYEE = 'De medewerker is al weken ziek.';

const write = (value: string, address = 'aanleiding'): NewEvent => ({
  type: 'answered',
  address,
  answer: { status: 'given', value },
});
const keep = (address = 'aanleiding'): NewEvent => ({
  type: 'hygiene-kept',
  address,
  class: 'gezondheid',
  words: 'ziek',
  reason: 'gaat over de klant',
});

/** Every "ziek" in every text. */
function hitsIn(record: FileRecord): readonly HygieneHit[] {
  return recordTexts(record).flatMap(({ address, text }) =>
    [...text.matchAll(/ziek/g)].map(({ index }) => ({
      address,
      class: 'gezondheid' as HygieneHit['class'],
      weight: 'block' as HygieneHit['weight'],
      text: 'ziek',
      start: index,
      end: index + 'ziek'.length,
      reason: '' as unknown as HygieneHit['reason'],
    })),
  );
}

function openIn(events: readonly NewEvent[]): readonly string[] {
  const record = filledRecord(events);
  const texts = new Map(recordTexts(record).map(({ address, text }) => [address, text]));
  return openHits(hitsIn(record), record).map(
    ({ address, start }) => `${address}: ${texts.get(address)?.slice(0, start)}`,
  );
}

describe('words that were left as they are', () => {
  it('ask for nothing any more', () => {
    expect(openIn([write(CUSTOMER), keep()])).toEqual([]);
  });

  it('stay settled when another sentence is written beside them', () => {
    expect(openIn([write(CUSTOMER), keep(), write(`Het was druk. ${CUSTOMER}`)])).toEqual([]);
  });

  it('are asked about again when they come back in another sentence', () => {
    const events = [write(CUSTOMER), keep(), write(EMPLOYEE)];
    expect(openIn(events)).toEqual(['aanleiding: De medewerker is al weken ']);
  });

  it('are settled one place at a time', () => {
    const events = [write(`${CUSTOMER} ${EMPLOYEE}`), keep()];
    expect(openIn(events)).toEqual([`aanleiding: ${CUSTOMER} De medewerker is al weken `]);
    expect(openIn([...events, keep()])).toEqual([]);
  });

  it('are asked about again when the items of their list moved up', () => {
    const at = (item: number) => `afspraken.${item}.wat`;
    const events: NewEvent[] = [
      write(CUSTOMER, at(1)),
      keep(at(1)),
      write('ja', 'afspraken.2.add'),
      write('medewerker', 'afspraken.2.wie'),
      write(EMPLOYEE, at(2)),
      write('2026-12-10', 'afspraken.2.datum'),
      { type: 'item-removed', group: 'afspraken', item: 1 },
    ];
    expect(openIn(events)).toEqual(['afspraken.1.wat: De medewerker is al weken ']);
  });

  it('are settled in the view of the employee as long as that view stands', () => {
    const view = (text: string): NewEvent => ({ type: 'view-received', on: '2026-12-01', text });
    const settled = [view(CUSTOMER), keep('zienswijze')];
    expect(openIn(settled)).toEqual([]);
    expect(openIn([...settled, view(EMPLOYEE)])).toHaveLength(1);
  });
});
