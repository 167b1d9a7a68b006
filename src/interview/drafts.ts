// Half-typed texts, one a step: which there are, and what becomes of them as the conversation goes on.
import type { ConversationEvent } from './event.ts';
import { withoutItem } from './replay.ts';

export interface Draft {
  readonly address: string;
  readonly text: string;
}

/** The address a half-typed line of the talk is kept under. */
export const LIVE_DRAFT = 'live';

/** Each of them is written at every key: a few more than anybody leaves half-typed. */
const MOST_DRAFTS = 20;

export function draftAt(drafts: readonly Draft[], address: string): string | undefined {
  return drafts.find((draft) => draft.address === address)?.text;
}

/** @returns the latest last; one with an empty text is gone. */
export function withDraft(drafts: readonly Draft[], { address, text }: Draft): readonly Draft[] {
  const others = without(drafts, address);
  return text === '' ? others : [...others, { address, text }].slice(-MOST_DRAFTS);
}

/** @returns the same list where the event changes nothing about it. */
export function draftsAfter(drafts: readonly Draft[], event: ConversationEvent): readonly Draft[] {
  switch (event.type) {
    case 'answered':
      // Passed over is no reason to throw away what was typed.
      return event.answer.status === 'given' ? without(drafts, event.address) : drafts;
    case 'jotted':
      return without(drafts, LIVE_DRAFT);
    case 'item-removed':
      return withoutItemOf(drafts, event);
    case 'finished':
      return drafts.length === 0 ? drafts : [];
    default:
      return drafts;
  }
}

function without(drafts: readonly Draft[], address: string): readonly Draft[] {
  const others = drafts.filter((draft) => draft.address !== address);
  return others.length === drafts.length ? drafts : others;
}

function withoutItemOf(
  drafts: readonly Draft[],
  { group, item }: { readonly group: string; readonly item: number },
): readonly Draft[] {
  if (drafts.length === 0) return drafts;
  const byAddress = new Map(drafts.map(({ address, text }) => [address, text]));
  return [...withoutItem(byAddress, group, item)].map(([address, text]) => ({ address, text }));
}
