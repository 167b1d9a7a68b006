// Where a name stands in conversations with others: as a word of its own, and nobody is not everybody.
import { expect, it } from 'vitest';
import { createConversation } from '../../src/store/create-conversation.ts';
import { listConversations } from '../../src/store/list-conversations.ts';
import { conversationsNaming } from '../../src/store/names-mentioned.ts';
import { openConversation } from '../../src/store/open-conversation.ts';
import { openRecordJournal } from '../../src/store/record-journal.ts';
import { started } from '../support/events.ts';
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

it('in each of the texts that are only half typed', async () => {
  const data = await withNote('');
  const [listed] = await listConversations(data);
  const open = await openConversation(data, String(listed?.id), writerAt());
  open.journal.keepDraft('aanleiding', 'Sanne zei');
  open.journal.keepDraft('norm', 'Karin zei');
  await open.close();
  for (const name of ['Sanne', 'Karin']) {
    expect(await conversationsNaming(data, name)).toHaveLength(1);
  }
});

it('in what is half typed in its record', async () => {
  const data = await withNote('');
  const [listed] = await listConversations(data);
  const open = await openConversation(data, String(listed?.id), writerAt());
  const { at: _, ...start } = started();
  const record = await openRecordJournal(open, start, writerAt());
  record.keepDraft('goed', 'Sanne zei');
  await record.close();
  await open.close();
  expect(await conversationsNaming(data, 'Sanne')).toHaveLength(1);
});

it('is nowhere when it is empty', async () => {
  expect(await conversationsNaming(await withNote('abc'), ' ')).toEqual([]);
});
