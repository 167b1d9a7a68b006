// The hints in the wizard, from a written label to the summary.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { answer, goOn, type Turn } from '../support/scripted-prompter.ts';
import { run } from '../support/test-world.ts';

const PLAYBOOK = new URL('../fixtures/journeys/kort.yaml', import.meta.url).pathname;
const LABEL = 'Het is gewoon een luie medewerker die overal met de pet naar gooit.';

/** A label, written down, is also an opinion without facts: two classes in one line. */
const HINTS = 2;

const upToReview = (fact: string): readonly Turn[] => [
  { line: 'P1042' },
  answer('aanleiding', 'Klanten bellen twee keer.'),
  answer('omgeving', 'nee'),
  answer('kan-het', 'soms'),
  answer('feiten.1.wanneer', 'gisteren'),
  answer('feiten.1.wat', fact),
  answer('feiten.2.add', 'nee'),
  goOn('voorbereiden'),
];

const start = (script: readonly Turn[], columns = 80) =>
  run(['start', PLAYBOOK, '--tot', 'voorbereiden'], { script, columns, hints: true });

function summaryOf(folder: string): string {
  const own = join(folder, 'gesprekken', '2026-11-26-a');
  const [name = ''] = readdirSync(own).filter((one) => one.endsWith('.md'));
  return readFileSync(join(own, name), 'utf8');
}

it('says nothing of a fact', async () => {
  const { out } = await start(upToReview('De klant vroeg twee keer naar de levertijd.'));
  expect(out).not.toContain('kijk even');
});

it('says a label kindly in one line, with something to do', async () => {
  const { out } = await start([...upToReview(LABEL), { choose: 'later' }]);
  expect(out.match(/kijk even/g)?.length).toBeLessThanOrEqual(2);
});

it('shows the words and the name of the label in one line of a narrow screen as well', async () => {
  const { out } = await start([...upToReview(LABEL), { choose: 'later' }], 40);
  const lines = out.split('\n').filter((line) => line.includes('? "'));
  expect(lines).toContainEqual(expect.stringMatching(/"[^"]{8,}": .{6,}/));
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
});

it('keeps it as possible in the summary when the lead does not look', async () => {
  const { folder } = await start([...upToReview(LABEL), { choose: 'later' }]);
  expect(summaryOf(folder)).toContain('Mogelijk, niet bevestigd');
});

describe('a hint that is looked at', () => {
  const looking = [...upToReview(LABEL), { choose: 'now' }];
  const journalOf = (folder: string) =>
    readFileSync(join(folder, 'gesprekken', '2026-11-26-a', 'journaal.jsonl'), 'utf8');

  it.each<readonly Turn[][]>([
    [[{ choose: undefined }]],
    [[{ choose: 'dismissed' }, { line: { press: 'stop' } }]],
  ])('is not judged by stopping, which pauses the conversation: %j', async (script) => {
    const { code, out, folder } = await start([...looking, ...script]);
    expect([code, out]).toEqual([
      ExitCode.Paused,
      expect.stringContaining('Bewaard. Ga verder met: coachwijzer hervat'),
    ]);
    expect(journalOf(folder)).not.toContain('hint-judged');
  });

  it('is not judged by going back from the reason, which is the choice again', async () => {
    const { folder } = await start([
      ...looking,
      { choose: 'dismissed' },
      { line: { press: 'back' } },
      { choose: 'later' },
      { choose: 'later' },
    ]);
    expect(journalOf(folder)).not.toContain('hint-judged');
  });

  it('can wait without the next one waiting too', async () => {
    const { folder } = await start([...looking, { choose: 'later' }, { choose: 'confirmed' }]);
    expect(journalOf(folder).match(/hint-judged/g)).toHaveLength(1);
  });

  it('can be judged anew by going back from the next one', async () => {
    const { folder } = await start([
      ...looking,
      { choose: 'confirmed' },
      { choose: 'back' },
      { choose: 'dismissed' },
      { line: 'zo zei een klant het' },
      { choose: 'later' },
    ]);
    const judged = journalOf(folder).match(/"verdict":"\w+"/g);
    expect(judged).toEqual(['"verdict":"confirmed"', '"verdict":"dismissed"']);
  });

  it('leads back from the first one to the question whether to look, and from there to the review', async () => {
    const { folder } = await start([
      ...looking,
      { choose: 'back' },
      { choose: 'back' },
      { review: 'voorbereiden', reply: { kind: 'edit', address: 'aanleiding' } },
      answer('aanleiding', 'Klanten bellen terug.'),
      { stale: ['kan-het'], reply: 'all-hold' },
      goOn('voorbereiden'),
      { choose: 'later' },
    ]);
    expect(journalOf(folder).match(/"type":"reviewed"/g)).toHaveLength(1);
  });
});

it('never comes back to what was dismissed', async () => {
  const { folder } = await start([
    ...upToReview(LABEL),
    { choose: 'now' },
    ...Array.from({ length: HINTS }, () => [
      { choose: 'dismissed' },
      { line: 'zo zei een klant het' },
    ]).flat(),
  ]);
  expect(summaryOf(folder)).not.toContain('Mogelijk, niet bevestigd');
});
