// dossier in a terminal: from a finished conversation to a file for HR, one decision at a time.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer, goOn, type Turn } from '../support/scripted-prompter.ts';
import { run } from '../support/test-world.ts';

const EXAMPLE = new URL('../../playbooks/willen-kunnen-snappen/voorbeeld.yaml', import.meta.url)
  .pathname;
const ID = '2026-11-26-a';
const choose = (id: string): Turn => ({ choose: id });
const line = (typed: string): Turn => ({ line: typed });
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

const journal = (folder: string) =>
  readFileSync(join(folder, 'gesprekken', ID, 'dossier.jsonl'), 'utf8');

describe('dossier', () => {
  it('asks what is missing, holds up what may not be in it, and leads to a PDF for HR', async () => {
    const folder = await finished();
    const script: readonly Turn[] = [
      choose('fill'),
      ...filling,
      choose('leave-out'),
      choose('no'),
      choose('share'),
      line('vandaag'),
      line('samen gelezen'),
      choose('view'),
      line('vandaag'),
      line('Zo is het besproken.'),
      choose('fill'),
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
      choose('stop'),
    ];
    await run(['dossier', ID], { folder, script: stopped });
    const onward: readonly Turn[] = [choose('fill'), ...rest, choose('later'), choose('stop')];
    const { out } = await run(['dossier', ID], { folder, script: onward });
    expect(out).toContain('Nog te beslissen: 1 plek');
  });

  it('asks why when somebody does not confirm', async () => {
    const folder = await finished();
    const script: readonly Turn[] = [
      choose('fill'),
      ...filling,
      choose('leave-out'),
      choose('no'),
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
});
