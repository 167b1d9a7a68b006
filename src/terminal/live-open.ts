// Opens the way to follow a talk that suits the terminal: one screen, or plain lines.
import type { LivePort } from '../interview/live-port.ts';
import type { LiveWords } from '../wording/nl/live.ts';
import { followPlain } from './live-plain.ts';
import { liveScreen } from './live-screen.ts';
import type { PrompterOptions } from './open-prompter.ts';
import { runScreen } from './run-screen.ts';
import { makeTheme } from './theme.ts';

export interface LiveOptions extends PrompterOptions {
  readonly live: LiveWords;
}

/** As openPrompter: nothing is read and no mode is changed before there is a talk to follow. */
export function openLive(options: LiveOptions): LivePort {
  const { playbook, words, input, output, plain, title, stop, onResume, live } = options;
  const theme = makeTheme({
    colour: options.colour && !plain,
    unicode: (options.unicode ?? true) && !plain,
  });
  const look = { setting: { playbook, words, theme, title }, words: live };
  const size = () => ({ columns: options.columns(), rows: options.rows?.() ?? 24 });
  const terminal = { input, output, size, stop, onResume };
  return {
    async follow(talk) {
      if (plain) return followPlain(talk, terminal, look);
      return (await runScreen(terminal, liveScreen(talk, look))) ?? 'stopped';
    },
  };
}
