// export and dossier through the whole program: what is asked, what is written, and what is not.
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { recordAnswers } from '../support/record.ts';
import { run } from '../support/test-world.ts';

const EXAMPLE = new URL('../../playbooks/willen-kunnen-snappen/voorbeeld.yaml', import.meta.url)
  .pathname;
const ID = '2026-11-26-a';

/** A finished conversation in a folder of its own. */
async function finished(): Promise<string> {
  const { folder } = await run(['start', '--antwoorden', EXAMPLE, '--zonder-vragen']);
  return folder;
}

function fileWith(values: Readonly<Record<string, unknown>>): string {
  const path = join(mkdtempSync(join(tmpdir(), 'dossier-')), 'dossier.yaml');
  writeFileSync(path, stringify(values));
  return path;
}

/** What the example lacks; its texts are its own. */
const { vorm, aanwezig, opsteller, doel, zichtbaar, bewaren } = recordAnswers;
const lacking = { vorm, aanwezig, opsteller, doel, zichtbaar, bewaren };
const noted = {
  ...lacking,
  slotvraag: 'nee',
  gedeeld: { op: '2026-11-26', via: 'samen gelezen' },
  zienswijze: { op: '2026-11-26' },
  bevestiging: { soort: 'akkoord', op: '2026-11-26' },
  definitief: 'ja',
};

describe('export', () => {
  it('writes the copy for the employee in every format, and says what stays behind', async () => {
    const folder = await finished();
    const to = join(folder, 'uit');
    const formats = 'md,docx,pdf,html,json,ics';
    const wanted = ['--voor', 'medewerker', '--als', formats, '--naar', to];
    const { code, out } = await run(['export', 'laatste', ...wanted], { folder });
    expect(code).toBe(0);
    expect(out).toContain('Dit gaat niet mee naar de medewerker');
    expect(readdirSync(to).sort()).toEqual(
      ['docx', 'html', 'ics', 'json', 'md', 'pdf'].map(
        (one) => `${ID}_coachgesprek_medewerker.${one}`,
      ),
    );
  });

  it('keeps a ledger of what went where, with the fingerprint of the bytes', async () => {
    const folder = await finished();
    await run(['export', ID, '--voor', 'mezelf', '--als', 'md'], { folder });
    const journal = readFileSync(join(folder, 'gesprekken', ID, 'journaal.jsonl'), 'utf8');
    const last = JSON.parse(journal.trim().split('\n').at(-1) ?? '');
    expect(last).toMatchObject({
      type: 'exported',
      audience: 'mezelf',
      format: 'md',
      file: `${ID}_coachgesprek_mezelf.md`,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('writes nothing for the file while answers are missing, and lists them', async () => {
    const folder = await finished();
    const { code, err } = await run(['export', ID, '--naar', join(folder, 'uit')], { folder });
    expect(code).toBe(2);
    expect(err).toContain('Wat is jouw functie?');
    expect(existsSync(join(folder, 'uit'))).toBe(false);
  });

  it('makes no PDF for HR of a concept', async () => {
    const folder = await finished();
    const { code, err } = await run(['export', ID, '--als', 'pdf'], { folder });
    expect([code, err.includes('definitief')]).toEqual([2, true]);
  });

  it('writes nothing for the file with an open sign in it, and lists it', async () => {
    const folder = await finished();
    const ill = fileWith({ ...noted, aanleiding: 'Was twee weken ziek door een hernia.' });
    const to = join(folder, 'uit');
    const wanted = ['--als', 'docx', '--antwoorden', ill, '--naar', to];
    const { code, err } = await run(['export', ID, ...wanted], { folder });
    expect(code).toBe(3);
    expect(err).toContain('hernia');
    expect(existsSync(to)).toBe(false);
  });

  it('knows no format by another name', async () => {
    const { code, err } = await run(['export', 'laatste', '--als', 'doc']);
    expect([code, err.includes('docx')]).toEqual([2, true]);
  });

  it('exports all, and goes on past one that cannot', async () => {
    const folder = await finished();
    await run(['start', '--antwoorden', EXAMPLE, '--zonder-vragen'], { folder });
    const wanted = ['--alles', '--voor', 'medewerker', '--als', 'md'];
    const { code, err, out } = await run(['export', ...wanted], { folder });
    expect(code).toBe(0);
    expect(err).toContain('2 van 2');
    expect(out).toContain('2 bestanden klaar');
  });
});

describe('dossier', () => {
  it('goes from nothing to final by a file alone, and then there is a PDF for HR', async () => {
    const folder = await finished();
    const first = await run(['dossier', ID, '--antwoorden', fileWith(settled())], { folder });
    expect(first.err).toBe('');
    expect(first.out).toContain('Versie 1: definitief');
    const to = join(folder, 'hr');
    const { code } = await run(['export', ID, '--als', 'pdf', '--naar', to], { folder });
    expect(code).toBe(0);
    expect(readdirSync(to).sort()).toEqual([
      `2026-11-26_coachgesprek_${ID}_v1.pdf`,
      `2026-11-26_coachgesprek_${ID}_v1_gegevens.csv`,
    ]);
  });

  it('takes the empty file that the program gives, with only what the talk does not hold', async () => {
    const folder = await finished();
    const { out: empty } = await run(['playbook', 'toon', 'gespreksverslag', '--antwoorden']);
    expect(empty).toContain('coachwijzer dossier laatste --antwoorden');
    const filled = Object.entries(lacking).reduce(
      (text, [id, value]) => text.replace(`\n${id}:\n`, `\n${id}: ${JSON.stringify(value)}\n`),
      empty.replace('#slotvraag: nee', 'slotvraag: nee'),
    );
    const path = join(folder, 'verslag.yaml');
    writeFileSync(path, filled);
    const { err, out } = await run(['dossier', ID, '--antwoorden', path], { folder });
    expect(err).toBe('');
    expect(out).toContain('Versie 1: concept.');
    expect(out).not.toContain('Nog in te vullen');
  });

  it('never says akkoord by itself', async () => {
    const folder = await finished();
    const { bevestiging: _, ...without } = settled();
    const { code, err } = await run(['dossier', ID, '--antwoorden', fileWith(without)], { folder });
    expect(code).toBe(2);
    expect(err).toMatch(/nog\s+niet\s+bevestigd/);
  });

  it('corrects as a new version, with the reason', async () => {
    const folder = await finished();
    await run(['dossier', ID, '--antwoorden', fileWith(settled())], { folder });
    const correction = {
      correctie: 'De datum van de eerste waarneming klopte niet.',
      opsteller: 'Teamleider avondploeg',
      slotvraag: 'nee',
    };
    const { out } = await run(['dossier', ID, '--antwoorden', fileWith(correction)], { folder });
    expect(out).toContain('Versie 2: concept');
    await run(['export', ID, '--als', 'md'], { folder });
    const name = `2026-11-26_coachgesprek_${ID}_v2_concept.md`;
    const written = readFileSync(join(folder, 'gesprekken', ID, name), 'utf8');
    expect(written).toContain('Teamleider avondploeg');
  });

  it('notes nothing when anything stands in the way', async () => {
    const folder = await finished();
    const path = join(folder, 'gesprekken', ID, 'dossier.jsonl');
    const { bevestiging: _, ...without } = settled();
    await run(['dossier', ID, '--antwoorden', fileWith(without)], { folder });
    expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(1);
  });

  it('does the same file once more without another version', async () => {
    const folder = await finished();
    await run(['dossier', ID, '--antwoorden', fileWith(settled())], { folder });
    const correction = fileWith({ correctie: 'De functie klopte niet.', opsteller: 'Coach' });
    const twice = ['dossier', ID, '--antwoorden', correction];
    await run(twice, { folder });
    const { err } = await run(twice, { folder });
    expect(err).toContain('slotvraag');
    const { out } = await run(['dossier', ID, '--json'], { folder });
    expect(JSON.parse(out).version).toBeLessThanOrEqual(2);
  });

  it('changes nothing that was shared without a correction', async () => {
    const folder = await finished();
    await run(['dossier', ID, '--antwoorden', fileWith(settled())], { folder });
    const other = fileWith({ opsteller: 'Coach', slotvraag: 'nee' });
    const { code, err } = await run(['dossier', ID, '--antwoorden', other], { folder });
    expect([code, err.includes('al gedeeld')]).toEqual([2, true]);
  });

  it('puts no name in a file name, whatever is given for a number', async () => {
    const folder = await finished();
    const named = fileWith({ ...settled(), personeelsnummer: 'Sam' });
    await run(['dossier', ID, '--antwoorden', named], { folder });
    const to = join(folder, 'uit');
    await run(['export', ID, '--als', 'md', '--naar', to], { folder });
    expect(readdirSync(to).filter((name) => /sam/i.test(name))).toEqual([]);
  });

  it('names every key that is not right, with its line', async () => {
    const folder = await finished();
    const path = fileWith({ bevestiging: { soort: 'prima', op: 'gisteren' }, gedeeld: 'ja' });
    const { code, err } = await run(['dossier', ID, '--antwoorden', path], { folder });
    expect(code).toBe(2);
    expect(err).toContain('bevestiging');
    expect(err).toContain('gedeeld');
  });

  it('tells a script how it stands', async () => {
    const folder = await finished();
    const { out } = await run(['dossier', ID, '--json'], { folder });
    expect(JSON.parse(out)).toMatchObject({ version: 1, state: 'concept' });
  });
});

/** Whatever the check may see in the example, somebody has looked at it. */
function settled() {
  return { ...noted, besluiten: [] as { woorden: string; reden: string }[] };
}
