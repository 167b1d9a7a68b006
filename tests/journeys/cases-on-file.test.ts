// The nine cases on their way to the personnel file: every reader gets them in every form.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { recordAnswers } from '../support/record.ts';
import { run } from '../support/test-world.ts';

const ANSWERS = fileURLToPath(new URL('../fixtures/cases', import.meta.url));
const names = readdirSync(ANSWERS).map((file) => file.replace('.yaml', ''));

/** What no conversation holds: where it was, who were there, and what happened to the record since. */
const { vorm, aanwezig, opsteller, doel, zichtbaar, bewaren } = recordAnswers;
const notedOn = (day: string) => ({
  vorm,
  aanwezig,
  opsteller,
  doel,
  zichtbaar,
  bewaren,
  reactie: 'Zo heb ik het ook verteld.',
  evaluatie: 'over vier weken',
  steun: [{ wat: 'Tijd in het rooster om te oefenen.', wie: 'planning', datum: 'over een week' }],
  slotvraag: 'nee',
  gedeeld: { op: day, via: 'samen gelezen' },
  zienswijze: { op: day, tekst: 'Ik had dit graag eerder gehoord.' },
  bevestiging: { soort: 'gezien-niet-akkoord', op: day },
  definitief: 'ja',
});

describe('a case comes out in every form for every reader', () => {
  it.each(names)('%s', async (name) => {
    const answers = join(ANSWERS, `${name}.yaml`);
    const day = String(parse(readFileSync(answers, 'utf8'))['gesprek-datum']);
    const now = `${day}T13:30:00`;
    const { folder } = await run(['start', '--antwoorden', answers, '--zonder-vragen'], { now });
    const file = join(mkdtempSync(join(tmpdir(), 'dossier-')), 'dossier.yaml');
    writeFileSync(file, stringify(notedOn(day)));
    const { err } = await run(['dossier', 'laatste', '--antwoorden', file], { folder, now });
    expect(err).toBe('');
    const to = join(folder, 'uit');
    const formats = ['docx', 'html', 'ics', 'json', 'md', 'pdf'];
    const wanted = [
      '--voor',
      'mezelf,medewerker,dossier',
      '--als',
      formats.join(','),
      '--naar',
      to,
    ];
    const { code } = await run(['export', 'laatste', ...wanted], { folder, now });
    expect(code).toBe(0);
    const written = readdirSync(to);
    for (const reader of ['mezelf', 'medewerker', '_v1']) {
      const own = written.filter((one) => one.includes(reader) && !one.endsWith('.csv'));
      // A case that sets no day to meet again has no appointment.
      const found = own.map((one) => one.split('.').at(-1) ?? '').sort();
      expect(found.filter((format) => format !== 'ics')).toEqual(
        formats.filter((format) => format !== 'ics'),
      );
    }
  });
});
