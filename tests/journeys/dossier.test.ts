// dossier in a terminal: from a finished conversation to a file for HR, one decision at a time.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer, goOn, type Turn, type Typing } from '../support/scripted-prompter.ts';
import { run } from '../support/test-world.ts';

const EXAMPLE = new URL('../../playbooks/willen-kunnen-snappen/voorbeeld.yaml', import.meta.url)
  .pathname;
const ID = '2026-11-26-a';
const choose = (id: string): Turn => ({ choose: id });
const line = (typing: Typing): Turn => ({ line: typing });
const goBack = line({ press: 'back' });
const stopHere = line({ press: 'stop' });
const skip = (at: string): Turn => answer(at, 'overslaan');

async function finished(): Promise<string> {
  const { folder } = await run(['start', '--antwoorden', EXAMPLE, '--zonder-vragen']);
  return folder;
}

/** Only what the conversation does not hold is asked. */
const filling: readonly Turn[] = [
  answer('personeelsnummer', 'P10432'),
  answer('vorm', 'aan-tafel'),
  answer('aanwezig', ['medewerker', 'teamleider']),
  answer('opsteller', 'Teamleider schade'),
  answer('doel', 'ontwikkeling'),
  answer('waarnemingen.1.situatie', 'De klant was door haar hernia slecht ter been.'),
  skip('waarnemingen.2.situatie'),
  skip('waarom-nu'),
  answer('steun.1.wie', 'teamleider'),
  skip('steun.1.datum'),
  skip('steun.2.datum'),
  answer('zichtbaar', 'ja'),
  answer('bewaren', 'dienstverband'),
  goOn('afronden'),
];

/** Filled in, looked through, and the closing question answered. */
const settled: readonly Turn[] = [choose('fill'), ...filling, choose('leave-out'), choose('no')];

/** Shared on the day itself: the employee has it. */
const shared: readonly Turn[] = [choose('share'), line('vandaag'), line('samen gelezen')];

const journal = (folder: string) =>
  readFileSync(join(folder, 'gesprekken', ID, 'dossier.jsonl'), 'utf8');

describe('dossier', () => {
  it('asks what is missing, holds up what may not be in it, and leads to a PDF for HR', async () => {
    const folder = await finished();
    const script: readonly Turn[] = [
      ...settled,
      choose('share'),
      line('vandaag'),
      line('samen gelezen'),
      choose('view'),
      line('vandaag'),
      line('Zo is het besproken.'),
      choose('check'),
      choose('no'),
      choose('confirm'),
      choose('akkoord'),
      line('vandaag'),
      choose('finish'),
      choose('yes'),
      choose('write'),
      choose('pdf'),
      choose('stop'),
    ];
    const { code, out } = await run(['dossier', ID], { folder, script });
    expect(code).toBe(0);
    expect(out).toContain('[hernia]');
    expect(readdirSync(join(folder, 'gesprekken', ID))).toContain(
      '2026-11-26_coachgesprek_P10432_v1.pdf',
    );
  });

  it('keeps words only with a reason, and the reason in its journal alone', async () => {
    const folder = await finished();
    const kept: readonly Turn[] = [
      choose('fill'),
      ...filling,
      choose('keep'),
      line(''),
      choose('keep'),
      line('gaat over de klant'),
      choose('no'),
      choose('write'),
      choose('md'),
      choose('stop'),
    ];
    await run(['dossier', ID], { folder, script: kept });
    expect(journal(folder)).toContain('gaat over de klant');
    const name = '2026-11-26_coachgesprek_P10432_v1_concept.md';
    expect(readFileSync(join(folder, 'gesprekken', ID, name), 'utf8')).not.toContain(
      'gaat over de klant',
    );
  });

  it('goes on where it was stopped', async () => {
    const folder = await finished();
    const [number, form, ...rest] = filling;
    const stopped: readonly Turn[] = [
      choose('fill'),
      ...(number && form ? [number, form] : []),
      { at: 'aanwezig', press: 'stop' },
    ];
    const paused = await run(['dossier', ID], { folder, script: stopped });
    expect(paused.code).toBe(130);
    expect(paused.out).toContain(`Bewaard. Ga verder met: coachwijzer dossier ${ID}`);
    const onward: readonly Turn[] = [choose('fill'), ...rest, choose('back'), choose('stop')];
    const { out } = await run(['dossier', ID], { folder, script: onward });
    expect(out).toContain('Nog te beslissen: 1 plek');
  });

  it('asks why when somebody does not confirm', async () => {
    const folder = await finished();
    const script: readonly Turn[] = [
      ...settled,
      choose('share'),
      line('overmorgen'),
      line('vandaag'),
      line(''),
      choose('confirm'),
      choose('geweigerd'),
      line('vandaag'),
      line(''),
      line('wil eerst overleggen'),
      choose('stop'),
    ];
    const { out } = await run(['dossier', ID], { folder, script });
    expect(out).toContain('Bevestiging: geweigerd');
  });

  it('goes one step back everywhere: to its menu, to the choice, to the line before', async () => {
    const folder = await finished();
    const script: readonly Turn[] = [
      choose('fill'),
      { at: 'personeelsnummer', press: 'back' },
      choose('fill'),
      ...filling,
      choose('change'),
      { at: 'waarnemingen.1.situatie', press: 'back' },
      choose('leave-out'),
      choose('no'),
      choose('share'),
      line('vandaag'),
      goBack,
      line('vandaag'),
      line('samen gelezen'),
      choose('confirm'),
      choose('geweigerd'),
      line('vandaag'),
      goBack,
      goBack,
      choose('ontvangen'),
      line('vandaag'),
      line('is gemaild'),
      // What was typed since is looked through as well.
      choose('check'),
      choose('no'),
      choose('write'),
      choose('back'),
      choose('stop'),
    ];
    const { code, out } = await run(['dossier', ID], { folder, script });
    expect(code).toBe(0);
    expect(out).toContain('Bevestiging: ontvangen');
  });

  const refused: readonly Turn[] = [...shared, choose('confirm'), choose('geweigerd')];

  it.each<{ at: string; script: readonly Turn[]; unnoted: string }>([
    { at: 'a day', script: [choose('share'), stopHere], unnoted: 'record-shared' },
    { at: 'a text', script: [...shared.slice(0, 2), stopHere], unnoted: 'record-shared' },
    {
      at: 'the kind of confirmation',
      script: [...shared, choose('confirm'), { choose: undefined }],
      unnoted: 'record-confirmed',
    },
    { at: 'its day', script: [...refused, stopHere], unnoted: 'record-confirmed' },
    {
      at: 'its reason',
      script: [...refused, line('vandaag'), stopHere],
      unnoted: 'record-confirmed',
    },
    {
      at: 'the reason of a correction',
      script: [...shared, choose('correct'), stopHere],
      unnoted: 'record-corrected',
    },
    {
      at: 'the form of a file',
      script: [choose('write'), { choose: undefined }],
      unnoted: '"exported"',
    },
  ])('stops at once at $at, and notes nothing of it', async ({ script, unnoted }) => {
    const folder = await finished();
    const { code, out } = await run(['dossier', ID], { folder, script: [...settled, ...script] });
    expect([code, out]).toEqual([
      130,
      expect.stringContaining(`Bewaard. Ga verder met: coachwijzer dossier ${ID}`),
    ]);
    expect(journal(folder)).not.toContain(unnoted);
  });

  it('stops at once at the reason to keep words, and keeps none', async () => {
    const folder = await finished();
    const script = [choose('fill'), ...filling, choose('keep'), stopHere];
    expect((await run(['dossier', ID], { folder, script })).code).toBe(130);
    expect(journal(folder)).not.toContain('hygiene-kept');
  });

  it('goes back from the reason to keep words to the choice', async () => {
    const folder = await finished();
    const script = [
      choose('fill'),
      ...filling,
      choose('keep'),
      goBack,
      choose('leave-out'),
      choose('no'),
      choose('stop'),
    ];
    await run(['dossier', ID], { folder, script });
    expect(journal(folder)).not.toContain('hygiene-kept');
  });

  it('shows the record on the screen, also before the closing question is answered', async () => {
    const folder = await finished();
    const script: readonly Turn[] = [
      choose('fill'),
      ...filling,
      choose('leave-out'),
      choose('read'),
      choose('no'),
      choose('read'),
      choose('stop'),
    ];
    const { out } = await run(['dossier', ID], { folder, script });
    expect(out.match(/Wat de werkgever doet/gi)?.length).toBeGreaterThanOrEqual(2);
  });

  it('lets an answer be changed again as long as it is a concept', async () => {
    const folder = await finished();
    const script: readonly Turn[] = [
      ...settled,
      choose('change'),
      { review: 'afronden', reply: { kind: 'back' } },
      choose('change'),
      { review: 'afronden', reply: { kind: 'edit', address: 'opsteller' } },
      answer('opsteller', 'Teamleider avondploeg'),
      goOn('afronden'),
      choose('no'),
      choose('stop'),
    ];
    await run(['dossier', ID], { folder, script });
    expect(journal(folder)).toContain('Teamleider avondploeg');
  });

  it('opens all of it for a correction, and takes nothing back from what was shared', async () => {
    const folder = await finished();
    const script: readonly Turn[] = [
      ...settled,
      choose('share'),
      line('vandaag'),
      line(''),
      choose('view'),
      line('vandaag'),
      line('Het waren er acht.'),
      choose('check'),
      choose('yes'),
      choose('correct'),
      line(''),
      line('Het waren er acht, geen zeven.'),
      { review: 'afronden', reply: { kind: 'edit', address: 'waarnemingen.2.gedrag' } },
      answer('waarnemingen.2.gedrag', 'Acht van de twaalf gesprekken eindigden met terugbellen.'),
      goOn('afronden'),
      choose('no'),
      choose('stop'),
    ];
    const { out } = await run(['dossier', ID], { folder, script });
    expect(out).toContain('Deze versie is al gedeeld en verandert niet meer.');
    expect(out).toContain('Versie 2: concept.');
    expect(journal(folder)).toContain('Acht van de twaalf');
  });

  it('refuses a day that can not be, and says why', async () => {
    const folder = await finished();
    const script: readonly Turn[] = [
      ...settled,
      choose('share'),
      line('morgen'),
      line('gisteren'),
      line('ooit'),
      goBack,
      choose('stop'),
    ];
    const { out } = await run(['dossier', ID], { folder, script });
    expect(out).toContain('27 november 2026 moet nog komen.');
    expect(out).toContain('Dat is vóór 26 november 2026');
    expect(out).toContain('Dat is geen dag die ik ken.');
  });

  it('keeps a reason that must be there: it can be written differently, not left out', async () => {
    const folder = await finished();
    const script: readonly Turn[] = [
      ...settled,
      choose('share'),
      line('vandaag'),
      line(''),
      choose('confirm'),
      choose('geweigerd'),
      line('vandaag'),
      line('Is door een hernia niet gekomen.'),
      choose('check'),
      choose('leave-out'),
      choose('change'),
      line('Is niet gekomen.'),
      choose('stop'),
    ];
    const { out } = await run(['dossier', ID], { folder, script });
    expect(out).toContain('kan niet leeg blijven');
    expect(journal(folder)).toContain('Is niet gekomen.');
  });
});
