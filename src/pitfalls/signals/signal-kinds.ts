// All kinds of signal by their word in signals.yaml.
import { context } from './context.ts';
import { existence } from './existence.ts';
import { order } from './order.ts';
import { ratio } from './ratio.ts';
import { repetition } from './repetition.ts';
import type { Signal } from './signal.ts';
import type { SignalKind } from './signal-kind.ts';

const SIGNAL_KINDS = { existence, order, ratio, repetition, context } as const;

export const SIGNAL_KIND_NAMES = Object.keys(SIGNAL_KINDS) as readonly Signal['kind'][];

/** The kind of a signal, for signals of any kind: each is only ever given signals of its own. */
export function kindOf({ kind }: Pick<Signal, 'kind'>): SignalKind<Signal> {
  return SIGNAL_KINDS[kind] as unknown as SignalKind<Signal>;
}
