// The talk in plain lines.
import { expect, it } from 'vitest';
import { followTalk } from '../support/follow-talk.ts';

async function after(...lines: readonly string[]) {
  const followed = await followTalk({ plain: true, columns: 80, rows: 60 });
  for (const line of lines) await followed.terminal.press(`${line}\r\n`);
  return { ...followed, told: followed.terminal.written.replaceAll('\u001b', 'ESC').trim() };
}

it('says the question, and keeps lines by the same signs', async () => {
  const { told, talk } = await after('volgende', '"Dat kost tijd', '+3', 'vorige', 'kijkt weg');
  expect(told).toMatchInlineSnapshot(`
    "Typ een regel en enter: een notitie. " ervoor: een citaat. + ervoor: een
    aanwijzing. !: je merkte iets. Woorden: volgende, vorige, hulp, leeg, pauze,
    klaar, stop.
    12.40, 0 min. Het gesprek.
    Hoe gaat dit deel van je werk volgens jou? Vertel eens.
    > 12.40, 0 min. Het gesprek.
    Ik noem twee momenten die ik zag of hoorde. Wat herken je, en hoe was dat voor
    jou?
    > 12.40 bewaard.
    > 12.40 bewaard.
    > 12.40, 0 min. Het gesprek.
    Hoe gaat dit deel van je werk volgens jou? Vertel eens.
    > 12.40 bewaard.
    >"
  `);
  expect(talk.lines.map(({ kind }) => kind)).toEqual(['quote', 'evidence', 'note']);
});

it('moves no cursor', async () => {
  expect((await after('hulp', 'leeg', 'pauze', '', 'klaar', '')).told).not.toContain('ESC');
});

it('marks by number, and says only what to say', async () => {
  const { told, talk } = await after('!', '4', '!14');
  expect(told).toContain('adem, vraag: wat maakt dit voor jou lastig?');
  expect(talk.lines).toMatchObject([{ pitfall: 'druk' }, { pitfall: 'verborgen-agenda' }]);
});

it('names the causes when none was picked', async () => {
  expect((await after('+ zoekt lang')).told).toContain('3 Kunnen');
});

it('takes the number of a cause that follows, with the words before or after it', async () => {
  const { told, talk } = await after(
    '+ zoekt lang',
    '3',
    '+',
    '3',
    'weet het woord niet',
    '+-',
    '4',
  );
  expect(told).toContain('Kunnen: wat hoor of zie je?');
  expect(talk.lines).toMatchObject([
    { kind: 'evidence', cause: 'kunnen', text: 'zoekt lang', direction: 'for' },
    { kind: 'evidence', cause: 'kunnen', text: 'weet het woord niet', direction: 'for' },
  ]);
});

it('keeps nothing when no cause is picked after all', async () => {
  expect((await after('+', '', '+ zoekt', '9')).talk.lines).toEqual([]);
});

it('asks the question again after help', async () => {
  const { told } = await after('?');
  expect(told.match(/Hoe gaat dit deel van je werk/g)).toHaveLength(2);
});

it('ends, and stops', async () => {
  expect(await (await after('klaar', '1')).outcome).toBe('over');
  expect(await (await after('stop')).outcome).toBe('stopped');
});
