// A passphrase typed in a real terminal: asked once, and never to be seen, on a screen or in plain lines.
import { expect, it } from 'vitest';
import { createConversation } from '../../src/store/create-conversation.ts';
import { bareQuestion, playbookOf } from '../support/random-playbook.ts';
import { Keys, RealTerminal } from '../support/real-terminal.ts';
import { dataFolderAt, PASSPHRASE, turnOnAt } from '../support/sealed.ts';
import { scratchFolder, writerAt } from '../support/store.ts';

const playbook = playbookOf([{ ...bareQuestion('aanleiding'), type: 'text' }]);

it.each([[['lijst']], [['--eenvoudig', 'lijst']]])('%j', async (args) => {
  const folder = scratchFolder();
  await turnOnAt(folder);
  const made = await createConversation(
    dataFolderAt(folder),
    { employee: 'P1042', playbook },
    writerAt(),
  );
  await made.close();
  const terminal = new RealTerminal(args, { folder });
  await terminal.see('Wachtwoord van je gesprekken');
  await terminal.see(/^ *>/m);
  await terminal.do(`roze olifanten dansen${Keys.enter}`, 'Nog 2 keer');
  await terminal.do(`${PASSPHRASE}${Keys.enter}`, 'P1042');
  expect(await terminal.ended).toBe(0);
  for (const word of [...PASSPHRASE.split(' '), 'olifanten', 'dansen']) {
    expect(terminal.raw).not.toContain(word);
  }
});
