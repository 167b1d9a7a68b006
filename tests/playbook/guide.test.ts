// What docs/playbooks.md tells trainers is what the program does: its playbook works, its keys are all there.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { parsePlaybook } from '../../src/playbook/parse-playbook.ts';
import { writtenPlaybook } from '../../src/playbook/written-playbook.ts';
import { deadLinks, guideBlocks, wordsInGuide } from '../support/guide.ts';
import { schemaWords } from '../support/schema-words.ts';
import { run } from '../support/test-world.ts';

const fixture = (path: string) =>
  readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8');
const PLAYBOOK = fixture('good/gids.yaml');
const ANSWERS = fixture('journeys/gids-antwoorden.yaml');

const [playbook, ...snippets] = guideBlocks('yaml');
const [answers, ...otherAnswers] = guideBlocks('yaml antwoorden');

/** The playbook of the guide in a folder of its own, as the guide says to make it. */
function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'coachwijzer-'));
  writeFileSync(join(folder, 'terugbellen.yaml'), text);
  return folder;
}

/** @param change the lines of the answers file, as the table in the guide changes them. */
async function talkWith(change: (answers: string) => string) {
  const folder = folderWith(PLAYBOOK);
  writeFileSync(join(folder, 'antwoorden.yaml'), change(ANSWERS));
  const flags = ['--antwoorden', 'antwoorden.yaml', '--zonder-vragen'];
  const started = await run(['start', './terugbellen.yaml', ...flags], { folder });
  if (started.code !== 0) return started;
  return run(['toon', 'laatste'], { folder, columns: 200 });
}

describe('the playbook the guide begins with', () => {
  it('is the one in the fixtures', () => {
    expect(playbook).toBe(PLAYBOOK);
  });

  it('has nothing wrong with it, not even a weak point', () => {
    const parsed = parsePlaybook('terugbellen', [{ name: 'terugbellen.yaml', text: PLAYBOOK }]);
    expect(parsed).toMatchObject({ ok: true, warnings: [] });
  });

  it('comes with the answers in the fixtures', () => {
    expect(answers).toBe(ANSWERS);
  });

  it('gives the report that the guide shows', async () => {
    const { out } = await talkWith((same) => same);
    const [shown = ''] = guideBlocks('text verslag');
    for (const line of shown.trim().split('\n')) expect(out).toContain(line);
  });
});

describe('what the guide says happens when an answer is changed', () => {
  const notTogether = (same: string) =>
    same.replace('[kunnen]', '[geen]').replace(/^(eigen-woorden|samen-eens).*\n/gm, '');

  it('nothing put together leaves a suspicion', async () => {
    expect((await talkWith(notTogether)).out).toContain('Het vermoeden is kunnen');
  });

  it('no look outside leaves it unknown', async () => {
    const unknown = (same: string) => notTogether(same).replace('vast-blok', 'weet-ik-niet');
    const { out } = await talkWith(unknown);
    expect(out).toContain('Kunnen: onbekend.');
    expect(out).not.toContain('vermoeden');
  });

  it('what was agreed on goes before the evidence', async () => {
    const { out } = await talkWith((same) => same.replace('stokte', 'vlot'));
    expect(out).toContain('Jullie zijn het samen eens: het zit op kunnen.');
    expect(out).toContain('Ertegen: de eerste zin kwam er vlot uit');
  });

  it('there is no agreement without words', async () => {
    const without = (same: string) => same.replace(/(eigen-woorden: ).*/, '$1overslaan');
    const { code, err } = await talkWith(without);
    expect(code).toBe(2);
    expect(err).toContain('samen-eens  Schrijf eerst op hoe de medewerker het zelf zegt');
  });
});

it('shows what the check says of four slips', async () => {
  const slips: readonly (readonly [right: string, wrong: string])[] = [
    ['label: tijd in het rooster', 'lable: tijd in het rooster'],
    ["Hoe begin je zo'n gesprek? Doe het eens voor.", 'Vind je niet dat je beter kunt beginnen?'],
    ['{ for: kunnen,', '{ for: kunen,'],
    ['[tijd, kunnen]', '[tijd, kunde]'],
  ];
  const broken = slips.reduce((text, [right, wrong]) => text.replace(right, wrong), PLAYBOOK);
  const { code, out } = await run(['playbook', 'controleer', 'terugbellen.yaml'], {
    folder: folderWith(broken),
  });
  expect(code).toBe(3);
  expect(guideBlocks('text controle')).toEqual([out]);
});

describe('the other examples', () => {
  interface Part {
    readonly questions?: readonly { readonly id: string; readonly phase: string }[];
  }
  const parts = [PLAYBOOK, ...snippets].map((text): Part => parse(text));
  const questions = ['voorbereiden', 'gesprek', 'afronden'].flatMap((phase) =>
    parts.flatMap((part) => part.questions ?? []).filter((question) => question.phase === phase),
  );

  it('fit into that playbook, and its stricter rules give the warning that the guide foretells', () => {
    const text = stringify({ ...Object.assign({}, ...parts), questions });
    const parsed = parsePlaybook('samen', [{ name: 'samen.yaml', text }]);
    expect(parsed).toMatchObject({
      ok: true,
      warnings: [{ code: 'cause-never-suspected', details: { id: 'kunnen' } }],
    });
  });

  it('are asked for, where they are answers', () => {
    const ids = questions.map(({ id }) => id);
    const answered = otherAnswers.flatMap((text) => Object.keys(parse(text)));
    expect(answered.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the reference', () => {
  const { keys, values } = schemaWords(writtenPlaybook);
  /** Keys the guide may leave out. None. */
  const unnamed: readonly string[] = [];

  it.each([...keys])('names every key of %j under its own heading', (owner, own) => {
    const heading = owner === '' ? 'Het playbook zelf' : `\`${owner}\``;
    const named = wordsInGuide((title) => title.startsWith(heading));
    expect([...own].filter((key) => !named.has(key) && !unnamed.includes(key))).toEqual([]);
  });

  it('names every word that a key may have as its value', () => {
    const named = wordsInGuide();
    expect([...values].filter((value) => !named.has(value))).toEqual([]);
  });
});

it('has no links that lead nowhere', () => {
  expect(deadLinks()).toEqual([]);
});
