// What comes from outside the program: it is asked to stop, or put aside by the shell and called back.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { Keys, RealTerminal } from '../support/real-terminal.ts';

const PLAYBOOK = new URL('../fixtures/journeys/kort.yaml', import.meta.url).pathname;

/** Asked of a terminal that does not know of it any more. */
const BRACKETED_PASTE = '\u001b[?2004h';

async function atTheFirstQuestion(): Promise<RealTerminal> {
  const folder = mkdtempSync(join(tmpdir(), 'coachwijzer-'));
  const terminal = new RealTerminal(['start', PLAYBOOK], { folder });
  await terminal.do('', 'Voor wie is dit gesprek?');
  await terminal.do(Keys.enter, 'Eerst de feiten.');
  await terminal.do(Keys.enter, 'ctrl+g');
  return terminal;
}

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s keeps what there is and says so',
  async (signal) => {
    const terminal = await atTheFirstQuestion();
    terminal.signal(signal);
    await terminal.see('Bewaard. Ga verder met: coachwijzer hervat');
    expect(await terminal.ended).toBe(ExitCode.Paused);
  },
);

it('draws the question again, and hears the keys, when the shell calls it back', async () => {
  const terminal = await atTheFirstQuestion();
  const before = terminal.raw.length;
  terminal.signal('SIGSTOP');
  terminal.signal('SIGCONT');
  await terminal.hear(BRACKETED_PASTE, before);
  await terminal.do('weer terug', '> weer terug');
  terminal.type(Keys.stop);
  expect(await terminal.ended).toBe(ExitCode.Paused);
});
