// Where a name stands in conversations with others: as a word of its own, and nobody is not everybody.
import { expect, it } from 'vitest';
import { createConversation } from '../../src/store/create-conversation.ts';
import { conversationsNaming } from '../../src/store/names-mentioned.ts';
import { makePlaybook } from '../support/make-playbook.ts';
import { scratchDataFolder, writerAt } from '../support/store.ts';

async function withNote(text: string) {
  const data = scratchDataFolder();
  const made = await createConversation(
    data,
    { employee: 'P1', playbook: makePlaybook() },
    writerAt(),
  );
  await made.journal.append({ type: 'noted', address: 'aanleiding', text });
  await made.close();
  return data;
}

it.each<[string, string, boolean]>([
  ['Ad hielp mee.', 'ad', true],
  ['Hij kreeg advies.', 'Ad', false],
  ['Ook (Ad).', 'Ad', true],
  ['De dame sprak met 𝒜d.', 'd', false],
  ['advies van Ad', 'Ad', true],
])('in "%s": %s', async (text, name, expected) => {
  const found = await conversationsNaming(await withNote(text), name);
  expect(found.length > 0).toBe(expected);
});

it('is nowhere when it is empty', async () => {
  expect(await conversationsNaming(await withNote('abc'), ' ')).toEqual([]);
});
