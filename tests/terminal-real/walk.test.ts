// The built program in a real pseudo-terminal: answer, go back, change, stop, resume, finish.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { Keys, RealTerminal } from '../support/real-terminal.ts';

const PLAYBOOK = new URL('../fixtures/journeys/kort.yaml', import.meta.url).pathname;

it('walks from the first question to a summary that is right', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coachwijzer-'));
  const first = new RealTerminal(['start', PLAYBOOK], { folder });
  await first.see('Voor wie is dit gesprek?');
  await first.do(`P1042${Keys.enter}`, 'Eerst de feiten.');
  await first.do(Keys.enter, 'Waar gaat het over?');
  await first.do(`Klanten bellen vaker${Keys.enter}`, 'Zit de omgeving in de weg?');
  await first.do(`n${Keys.enter}`, 'Lukt het weleens?');
  await first.do(`1${Keys.enter}`, 'Wanneer was dit?');
  await first.do(`gisteren${Keys.enter}`, 'Wat gebeurde er?');

  // Three steps back, to the first question but one, and an early answer changed.
  await first.do(Keys.back, 'Wanneer was dit?');
  await first.do(Keys.back, 'Lukt het weleens?');
  await first.do(Keys.back, 'Zit de omgeving in de weg?');
  await first.do(Keys.back, 'Waar gaat het over?');
  await first.do(` dan ooit${Keys.enter}`, 'Klopt het nog?');
  expect(first.screen).toContain('Lukt het  Nooit gezien');
  await first.do(
    `2${Keys.enter}`,
    /te herzien[\s\S]*Lukt het weleens|Lukt het weleens[\s\S]*te herzien/i,
  );
  await first.do(`1${Keys.enter}`, 'Wat gebeurde er?');

  await first.do('Verbond door naar', 'Verbond door naar');
  first.type(Keys.stop);
  expect(await first.ended).toBe(ExitCode.Paused);
  expect(first.everything).toContain('Bewaard. Ga verder met: coachwijzer hervat');

  const second = new RealTerminal(['hervat'], { folder });
  await second.see('Wat gebeurde er?');
  await second.see('Verbond door naar');
  await second.do(` de backoffice${Keys.enter}`, 'Nog een moment?');
  await second.do(`n${Keys.enter}`, 'Voorbereiden: alles op een rij');
  await second.do(Keys.enter, 'En nu?');
  await second.do(Keys.enter, 'Dan samen de oorzaak.');
  await second.do(Keys.enter, 'Welke oorzaak zien jullie samen?');
  await second.do(`${Keys.down}${Keys.space}`, 'Kunnen');
  await second.do(Keys.enter, 'Hoe zegt de medewerker het zelf?');
  await second.do(`Ik weet niet hoe${Keys.enter}`, 'Zijn jullie het eens');
  await second.do(`1${Keys.enter}`, 'Een afspraak toevoegen?');
  await second.do(`n${Keys.enter}`, 'Afronden: alles op een rij');
  second.type(Keys.enter);
  expect(await second.ended).toBe(ExitCode.Fine);

  const [path = ''] = /\S+_mezelf\.md/.exec(second.everything.replaceAll('\n', '')) ?? [];
  const summary = readFileSync(path, 'utf8');
  expect(summary).toContain('Klanten bellen vaker dan ooit');
  expect(summary).toContain('Verbond door naar de backoffice');
  expect(summary).toContain('Ik weet niet hoe');
});
