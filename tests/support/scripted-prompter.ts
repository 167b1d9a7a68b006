// A prompter that plays a script: it fails on an unexpected prompt and, by `allUsed`, on an unused line.
import type {
  AskedStep,
  BackOut,
  LineReply,
  Prompter,
  Reply,
  ReviewLine,
  ReviewReply,
  StaleReply,
  Typed,
} from '../../src/interview/ports.ts';

/** One prompt and what the person does there. */
export type Turn =
  | { readonly at: string; readonly type: Typed }
  | { readonly at: string; readonly press: 'back' | 'stop' }
  | { readonly at: string; readonly note: string }
  /** Typed so far, and not entered. */
  | { readonly at: string; readonly half: string }
  | { readonly review: string; readonly reply: ReviewReply }
  | { readonly stale: readonly string[]; readonly reply: StaleReply }
  | { readonly choose: string | undefined }
  | { readonly line: Typing }
  | { readonly secret: Typing };

/** At a prompt for one line: what is typed, or the key that leaves it. */
export type Typing = string | { readonly press: BackOut['kind'] };

export interface ScriptedPrompter extends Prompter {
  /** The prompts as they came, for a closer look. */
  readonly asked: readonly AskedStep[];
  readonly reviewed: readonly (readonly ReviewLine[])[];
  /** How many answers each review said to be put aside. */
  readonly aside: readonly number[];
  allUsed(): void;
}

export const answer = (at: string, type: Typed): Turn => ({ at, type });
export const back = (at: string): Turn => ({ at, press: 'back' });
export const stop = (at: string): Turn => ({ at, press: 'stop' });
export const goOn = (review: string): Turn => ({ review, reply: { kind: 'go-on' } });

export function scriptedPrompter(script: readonly Turn[]): ScriptedPrompter {
  const turns = [...script];
  const asked: AskedStep[] = [];
  const reviewed: (readonly ReviewLine[])[] = [];
  const aside: number[] = [];
  const take = <K extends string>(what: string, key: K): Extract<Turn, { [P in K]: unknown }> => {
    const turn = turns.shift();
    if (turn === undefined || !(key in turn)) {
      throw new Error(`unexpected prompt: ${what}; the script has ${JSON.stringify(turn)}`);
    }
    return turn as Extract<Turn, { [P in K]: unknown }>;
  };
  return {
    asked,
    reviewed,
    aside,
    allUsed() {
      if (turns.length > 0) throw new Error(`unused: ${JSON.stringify(turns)}`);
    },
    async ask(step): Promise<Reply> {
      asked.push(step);
      const { address } = step.step;
      const turn = take(address, 'at');
      if (turn.at !== address) throw new Error(`asked ${address}, scripted ${turn.at}`);
      if ('note' in turn) {
        await step.keepNote(turn.note);
        return this.ask(step);
      }
      if ('half' in turn) {
        step.keepDraft(turn.half);
        return this.ask(step);
      }
      if ('press' in turn) return { kind: turn.press };
      const accepted = step.accept(turn.type);
      if (!accepted.ok) throw new Error(`${address} refused: ${accepted.code}`);
      return { kind: 'answer', answer: accepted.answer };
    },
    async review(phase, lines, putAside) {
      reviewed.push(lines);
      aside.push(putAside);
      const turn = take(`review of ${phase}`, 'review');
      if (turn.review !== phase) throw new Error(`review of ${phase}, scripted ${turn.review}`);
      return turn.reply;
    },
    async askAboutStale(_changed, stale) {
      const turn = take('stale answers', 'stale');
      const addresses = stale.map((line) => line.address);
      if (JSON.stringify(addresses) !== JSON.stringify(turn.stale)) {
        throw new Error(`stale ${addresses}, scripted ${turn.stale}`);
      }
      return turn.reply;
    },
    async openPhase() {},
    async choose(ask) {
      return take(ask, 'choose').choose;
    },
    async typeLine(ask) {
      return lineReply(take(ask, 'line').line);
    },
    hush: () => () => undefined,
    async typeSecret(ask) {
      return lineReply(take(ask, 'secret').secret);
    },
  };
}

function lineReply(typing: Typing): LineReply {
  return typeof typing === 'string' ? { kind: 'typed', text: typing } : { kind: typing.press };
}
