// A talk followed on a terminal in memory, with a clock that a test can turn.
import type { ConversationEvent } from '../../src/interview/event.ts';
import type { LiveOutcome } from '../../src/interview/live-port.ts';
import { LiveTalk } from '../../src/interview/live-talk.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { openLive } from '../../src/terminal/live-open.ts';
import { live } from '../../src/wording/nl/live.ts';
import { screens } from '../../src/wording/nl/screens.ts';
import { started } from './events.ts';
import { mainPlaybook } from './main-playbook.ts';
import { type MemoryJournal, memoryJournal } from './memory-journal.ts';
import { type FakeTerminal, fakeTerminal } from './terminal.ts';

export interface Following {
  readonly columns?: number;
  readonly rows?: number;
  readonly unicode?: boolean;
  readonly colour?: boolean;
  readonly plain?: boolean;
  readonly playbook?: Playbook;
  readonly journal?: MemoryJournal;
}

export interface FollowedTalk {
  readonly terminal: FakeTerminal;
  readonly journal: MemoryJournal;
  readonly talk: LiveTalk;
  readonly outcome: Promise<LiveOutcome>;
  /** Lets time pass; the screen shows it at the next key. */
  wait(minutes: number): void;
}

export async function followTalk(look: Following = {}): Promise<FollowedTalk> {
  let now = Date.parse('2026-11-26T12:40:00');
  const journal = look.journal ?? journalAt(() => now);
  const terminal = fakeTerminal(look.columns ?? 60, look.rows ?? 20);
  const playbook = look.playbook ?? mainPlaybook;
  const talk = new LiveTalk(playbook, journal, { now: () => new Date(now) });
  await talk.open();
  const port = openLive({
    playbook,
    words: screens,
    live,
    input: terminal.input,
    output: terminal.output,
    columns: terminal.columns,
    rows: terminal.rows,
    colour: look.colour ?? false,
    unicode: look.unicode ?? true,
    plain: look.plain ?? false,
    title: '',
  });
  const outcome = port.follow(talk);
  await terminal.press();
  return {
    terminal,
    journal,
    talk,
    outcome,
    wait(minutes) {
      now += minutes * 60_000;
    },
  };
}

/** With moments of its own, unlike that of `memoryJournal`. */
function journalAt(now: () => number): MemoryJournal {
  const at = () => new Date(now()).toISOString();
  const journal = memoryJournal([started({ at: at() })]);
  return {
    events: journal.events,
    async append(event) {
      await journal.append(event);
      const last = journal.events.length - 1;
      journal.events[last] = { ...journal.events[last], at: at() } as ConversationEvent;
    },
    keepDraft: journal.keepDraft,
    get drafts() {
      return journal.drafts;
    },
  };
}
