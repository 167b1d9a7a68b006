// What is repeated above a question never hides the question, however long it was.
import { describe, expect, it } from 'vitest';
import { asked, askedQuestion, field, fieldStep, group, option } from '../support/asked-step.ts';
import { askOnScreen } from '../support/open-screen.ts';

const said = (length: number) =>
  'Ze verbond door zonder te kijken, en dat gebeurde die dag vaker. '.repeat(20).slice(0, length);

const moment = field(
  'wanneer',
  { type: 'date', direction: 'past', time: true },
  {
    ask: 'Wanneer was dit?',
    hint: 'Ongeveer is goed.',
  },
);
const when = (text: string) =>
  asked(fieldStep(group([field('wat', { type: 'text' }), moment]), 1, moment), {
    reminders: [{ label: 'Wat', text }],
  });

const AGREED = ['Ja, daar zijn we het over eens', 'Nee, nog niet', 'Gedeeltelijk'];
const agree = (text: string) =>
  askedQuestion(
    { type: 'choice', options: AGREED.map((one) => option(one.slice(0, 2), one)) },
    {
      question: { ask: 'Zijn jullie het hierover eens?', hint: 'Vraag het met zoveel woorden.' },
      reminders: [
        { label: 'Oorzaak', text: 'Kunnen' },
        { label: 'In eigen woorden van de medewerker', text },
      ],
    },
  );

describe('a long answer that is repeated', () => {
  it('leaves the question and its hint in sight on a narrow screen', async () => {
    const { terminal } = await askOnScreen(when(said(700)), [], { columns: 40, rows: 24 });
    const seen = await terminal.screen();
    expect(seen).toContain('Wanneer was dit?');
    expect(seen).toContain('Ongeveer is goed.');
  });

  it('leaves all options in sight', async () => {
    const { terminal } = await askOnScreen(agree(said(860)));
    const seen = await terminal.screen();
    for (const one of AGREED) expect(seen).toContain(one);
  });

  it('is shown as far as three lines go, and says that there is more', async () => {
    const { terminal } = await askOnScreen(when(said(860)));
    const seen = await terminal.screen();
    const [reminded = ''] = seen.match(/Wat: Ze verbond[^…]*…$/m) ?? [];
    expect(reminded.split('\n')).toHaveLength(3);
  });

  it('is one line where there is little room', async () => {
    const { terminal } = await askOnScreen(agree(said(860)), [], { columns: 40, rows: 16 });
    const seen = await terminal.screen();
    expect(seen).toContain('Zijn jullie het hierover eens?');
    expect(seen.match(/Oorzaak: Kunnen\n.*…\n/g)).toHaveLength(1);
  });

  it('goes before the question does', async () => {
    const { terminal } = await askOnScreen(agree(said(860)), [], { columns: 30, rows: 10 });
    expect((await terminal.screen()).replace(/\s+/g, ' ')).toContain('jullie het hierover eens?');
  });

  it('is left whole when it is short', async () => {
    const { terminal } = await askOnScreen(when('Las het script voor.\nVerbond door.'));
    expect(await terminal.screen()).toContain('  Wat: Las het script voor.\n        Verbond door.');
  });
});
