// Three talks with one person: the third knows of the other two.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FINISHED } from '../support/coach-conversations.ts';
import { run } from '../support/test-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'coachwijzer-'));

const DAYS = ['2026-11-26', '2026-12-08', '2027-01-05'];

/** The same answers on another day, with agreements that still lie ahead. */
function answersOn(day: string): string {
  const file = join(folder, `antwoorden-${day}.json`);
  const agreed = FINISHED.afspraken as readonly Readonly<Record<string, unknown>>[];
  const answers = {
    ...FINISHED,
    'gesprek-datum': day,
    afspraken: agreed.map((one) => ({ ...one, wanneer: '2027-03-01' })),
    'vervolg-datum': '2027-03-01',
  };
  writeFileSync(file, JSON.stringify(answers));
  return file;
}

async function talkOn(day: string, employee: string) {
  const now = `${day}T13:30:00`;
  return run(['start', '--medewerker', employee, '--antwoorden', answersOn(day)], { folder, now });
}

const shown = async (id: string, ...more: string[]) =>
  (await run(['toon', id, ...more], { folder, columns: 100 })).out.replace(/\s+/g, ' ');

describe('with the same person', () => {
  beforeAll(async () => {
    const names = ['P 1042', 'p1042', 'P1042'];
    for (const [at, day] of DAYS.entries()) {
      const { code, err } = await talkOn(day, names[at] ?? '');
      expect([code, err]).toEqual([0, '']);
    }
    await talkOn('2027-01-05', 'P9999');
  });

  it('says in the third that a pitfall came back, and shows the course', async () => {
    const text = await shown('2027-01-05-a');
    expect(text).toContain('voor de derde keer');
    expect(text).toContain('8 december 2026');
  });

  it('says nothing of it in the second, or to the employee', async () => {
    expect(await shown('2026-12-08-a')).not.toContain('voor de derde keer');
    expect(await shown('2027-01-05-a', '--voor', 'medewerker')).not.toContain('derde keer');
  });

  it('knows of no other person', async () => {
    expect(await shown('2027-01-05-b')).not.toContain('8 december 2026');
  });

  it('names the own pitfalls of the last talks on the next page to take along', async () => {
    const day = '2027-02-02';
    const argv = ['start', '--medewerker', 'P1042', '--antwoorden', answersOn(day)];
    await run([...argv, '--tot', 'voorbereiden'], { folder, now: `${day}T09:00:00` });
    const text = await shown('2027-02-02-a');
    expect(text).toContain('8 december 2026 en 5 januari 2027');
    expect(text).toContain('Samen vastgesteld: kunnen.');
  });

  it('does without a talk that is damaged', async () => {
    const journal = join(folder, 'gesprekken', '2026-11-26-a', 'journaal.jsonl');
    writeFileSync(journal, 'geen journaal\n');
    const text = await shown('2027-01-05-a');
    expect(text).not.toContain('voor de derde keer');
    expect(text).toContain('8 december 2026');
  });
});
