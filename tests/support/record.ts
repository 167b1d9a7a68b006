// Records for tests: the built-in questions, and a record filled in from answers alone.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AnswersFile, fillIn, type WrittenAnswers } from '../../src/interview/answers-file.ts';
import type { ConversationEvent, NewEvent } from '../../src/interview/event.ts';
import { parsePlaybook } from '../../src/playbook/parse-playbook.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { type FileRecord, replayRecord } from '../../src/record/file-record.ts';
import { readPlaybookFiles } from '../../src/store/playbook-files.ts';
import { started } from './events.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const recordPlaybook: Playbook = (() => {
  const { name, files } = readPlaybookFiles(join(ROOT, 'playbooks', 'gespreksverslag'));
  const parsed = parsePlaybook(name, files);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
  return parsed.playbook;
})();

/** Everything that must be answered. */
export const recordAnswers: WrittenAnswers = {
  personeelsnummer: 'P10432',
  'datum-gesprek': '2026-11-26',
  vorm: 'aan-tafel',
  aanwezig: ['medewerker', 'teamleider'],
  opsteller: 'Teamleider klantenservice',
  doel: 'ontwikkeling',
  aanleiding: 'Doorverbinden bij vragen over levertijden.',
  'gaat-goed': [
    { wat: 'Zocht het antwoord zelf op, de klant bedankte ervoor.', datum: '2026-11-12' },
  ],
  waarnemingen: [
    {
      gedrag: 'Las het script voor en verbond door na de tweede vraag.',
      datum: '2026-11-19 14:20',
      situatie: 'vraag over een levertijd, drukke middag',
      gevolg: 'de klant wachtte nog vijf minuten',
      norm: 'zelf zoeken, werkinstructie 4.2',
      bron: 'gezien',
    },
  ],
  reactie: 'Ik weet niet welk woord ik moet intikken terwijl de klant praat.',
  'eerder-besproken': [],
  'waarom-nu': 'overslaan',
  'oorzaak-noemen': 'nee',
  afspraken: [
    {
      wie: 'medewerker',
      wat: 'Zoekt eerst zelf in de kennisbank.',
      maat: 'drie opnames per week',
      datum: '2026-12-10',
    },
  ],
  steun: [{ wat: 'Twee keer een half uur oefenen.', wie: 'coach', datum: '2026-12-08' }],
  evaluatie: '2026-12-10',
  zichtbaar: 'ja',
  bewaren: 'dienstverband',
};

/** @throws Error naming every step the answers leave open. */
export function recordEvents(values: WrittenAnswers): readonly ConversationEvent[] {
  const clock = { now: () => new Date('2026-11-27T09:00:00') };
  const filled = fillIn(recordPlaybook, new AnswersFile(values), { clock, until: 'afronden' });
  if (!filled.ok) throw new Error(filled.unfilled.map(({ address }) => address).join(', '));
  return [started(), ...filled.events.map(at('2026-11-27T08:00:00.000Z'))];
}

export function filledRecord(more: readonly NewEvent[] = [], values = recordAnswers): FileRecord {
  const events = [...recordEvents(values), ...more.map(at('2026-11-28T08:00:00.000Z'))];
  return replayRecord(recordPlaybook, events);
}

function at(moment: string): (event: NewEvent) => ConversationEvent {
  return (event) => ({ ...event, at: moment }) as ConversationEvent;
}
