// The hints in the wizard: said in one line each, judged by the lead, remembered.
import { textWidth } from '../domain/text-width.ts';
import { fitText } from '../domain/wrap-text.ts';
import type { HintDesk } from '../interview/hint-desk.ts';
import { BACK, type Journal, type Prompter } from '../interview/ports.ts';
import { type CheckUtterance, findHints, type Hint, hintsAfter } from '../pitfalls/find-hints.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { paint } from '../terminal/theme.ts';
import { explainFlag } from '../wording/explain-flag.ts';
import { hintAdvice } from '../wording/hint-advice.ts';
import { commands } from '../wording/nl/commands.ts';
import type { World } from './world.ts';

const MOST_AT_ONCE = 2;
const ELLIPSIS = '...';
/** Fewer columns of the words tell too little. */
const LEAST_WORDS = 16;
const words = commands.hints;

type BackOut = typeof BACK | 'stop';

export interface HintDeskTools {
  readonly playbook: Playbook;
  readonly journal: Journal;
  readonly prompter: Prompter;
}

export function openHintDesk(
  { playbook, journal, prompter }: HintDeskTools,
  world: World,
): HintDesk {
  let check: Promise<CheckUtterance> | undefined;
  /** Loaded at the first text, not before the first question. */
  const loadCheck = () => {
    check ??= import('./open-check.ts').then(({ openCheck }) => openCheck(world));
    return check;
  };
  const explain = (hint: Hint) => explainFlag(hint.class, hint.kind, playbook.pitfalls);

  const note = async (hint: Hint, verdict: 'confirmed' | 'dismissed', reason: string) => {
    const { address } = hint.step;
    await journal.append({ type: 'hint-judged', address, class: hint.class, verdict, reason });
  };

  /** @param again judged just before, and come back to: putting that off would change nothing. */
  const judgeOne = async (hint: Hint, again: boolean): Promise<'judged' | 'later' | BackOut> => {
    const explained = explain(hint);
    const about = hintAdvice(explained, hint.kind);
    for (;;) {
      const choice = await prompter.choose(words.judge(hint.text, explained.title), [
        { id: 'confirmed', text: words.confirmed, about },
        { id: 'dismissed', text: words.dismissed },
        ...(again ? [] : [{ id: 'later', text: words.later }]),
        { id: BACK, text: words.back },
      ]);
      if (choice === undefined) return 'stop';
      if (choice === BACK || choice === 'later') return choice;
      if (choice === 'confirmed') {
        await note(hint, 'confirmed', '');
        return 'judged';
      }
      const reason = await prompter.typeLine(words.why, words.whyHint);
      if (reason.kind === 'stop') return 'stop';
      // One step back is the choice itself: it comes again.
      if (reason.kind === 'back') continue;
      await note(hint, 'dismissed', reason.text);
      return 'judged';
    }
  };

  /** One after the other, with the way back to the one before. */
  const judgeAll = async (open: readonly Hint[]): Promise<'go-on' | BackOut> => {
    const judged = new Set<Hint>();
    let at = 0;
    for (let hint = open[at]; hint !== undefined; hint = open[at]) {
      const outcome = await judgeOne(hint, judged.has(hint));
      if (outcome === 'stop' || (outcome === BACK && at === 0)) return outcome;
      if (outcome === 'judged') judged.add(hint);
      at += outcome === BACK ? -1 : 1;
    }
    return 'go-on';
  };

  return {
    async show(step, after) {
      const found = hintsAfter(step, after, await loadCheck()).slice(0, MOST_AT_ONCE);
      const { quiet } = paint(world.colour);
      for (const hint of found) {
        const line = hintLine(hint.text, explain(hint).title, world.columns - 4);
        world.out.write(`   ${quiet(line)}\n`);
      }
    },
    async judge(conversation, phase) {
      const open = findHints(conversation, await loadCheck()).filter(
        ({ step, verdict }) => step.question.phase === phase && verdict === undefined,
      );
      if (open.length === 0) return 'go-on';
      for (;;) {
        const choice = await prompter.choose(words.lookNow(open.length), [
          { id: 'later', text: words.goOn, about: words.goOnAbout },
          { id: 'now', text: words.now(open.length) },
          { id: BACK, text: words.toReview },
        ]);
        if (choice === undefined) return 'stop';
        if (choice === BACK) return BACK;
        if (choice === 'later') return 'go-on';
        const outcome = await judgeAll(open);
        if (outcome !== BACK) return outcome;
      }
    },
  };
}

/** On a narrow screen the words come first: without them nobody knows where to look. */
function hintLine(said: string, title: string, width: number): string {
  const room = width - textWidth(words.line('', title));
  const line =
    room >= Math.min(LEAST_WORDS, textWidth(said))
      ? words.line(said, title)
      : words.shortLine(fitText(said, Math.floor(width / 2), ELLIPSIS), title);
  return fitText(line, width, ELLIPSIS);
}
