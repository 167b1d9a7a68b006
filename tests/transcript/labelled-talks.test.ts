// The labelled talks of the corpus, as the transcripts of people they are: every shape, every role.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTranscript } from '../../src/transcript/read-transcript.ts';

interface Gold {
  readonly lead?: string;
  readonly flags: readonly { readonly turn: number; readonly class: string }[];
}

const CORPUS = fileURLToPath(new URL('../corpus/', import.meta.url));
const NAMES = ['talks', 'transcripts'].flatMap((folder) =>
  readdirSync(CORPUS + folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${folder}/${name.replace('.txt', '')}`),
);
const LEADS = ['overtuigen', 'label', 'te-snel-oplossen', 'druk', 'opgeven'];
const EMPLOYEES = /^(?:emotie|afleiding|snel-meegaan|op-scherp|oorzaak-.*)$/;

const textOf = (name: string) => readFileSync(`${CORPUS}${name}.txt`, 'utf8');
const goldOf = (name: string): Gold =>
  JSON.parse(readFileSync(`${CORPUS}${name}.gold.json`, 'utf8'));

function turnsOf(text: string, lead?: string) {
  const reading = readTranscript(text, { lead });
  if (reading.kind !== 'talk') throw new Error(`not a talk but ${reading.kind}`);
  return reading.turns;
}

describe.each(NAMES)('%s', (name) => {
  const gold = goldOf(name);
  const turns = turnsOf(textOf(name), gold.lead);

  it('has two people who speak in turn', () => {
    expect(new Set(turns.map(({ speaker }) => speaker)).size).toBe(2);
    expect(turns.filter(({ role }, at) => role === turns[at - 1]?.role)).toEqual([]);
  });

  it('has its flags on the turns they were put on', () => {
    for (const { turn, class: flag } of gold.flags) {
      const role = turns[turn - 1]?.role;
      if (LEADS.includes(flag)) expect([turn, role]).toEqual([turn, 'teamlead']);
      if (EMPLOYEES.test(flag)) expect([turn, role]).toEqual([turn, 'employee']);
    }
  });

  it('shows by itself who leads the team, when both have but a name', () => {
    const named = textOf(name)
      .replace(/^(<v )?Teamleider(:|>)/gm, '$1Kim$2')
      .replace(/^(<v )?Medewerker(:|>)/gm, '$1Robin$2');
    expect(turnsOf(named).map(({ role }) => role)).toEqual(turns.map(({ role }) => role));
  });
});

it('has as many turns as people counted in the three transcripts', () => {
  const counts = ['nawerktijd', 'doorverbinden-webvtt', 'derde-gesprek'].map(
    (name) => turnsOf(textOf(`transcripts/${name}`)).length,
  );
  expect(counts).toEqual([53, 54, 57]);
});
