// A flag: a pitfall that seems to have been stepped into, what gave it away, and a way out.
import type { Pitfall } from '../playbook/playbook.ts';

/** One thing that gave a pitfall away: a rule over answers, the lead's own mark, or that it keeps coming back. */
export interface FlagReason {
  readonly source: 'rule' | 'mark' | 'pattern';
  /** Id of the rule in the playbook; absent for a mark and a pattern. */
  readonly rule?: string;
  /** Why it matters here, in the playbook's words. */
  readonly because?: string;
  /** The question it came from, or whose words are shown with it. */
  readonly question?: string;
  readonly words?: string;
  /** Of a mark made during the talk: the moment, ISO 8601 in UTC. */
  readonly at?: string;
  /** Of a pattern: the days of the earlier conversations it was seen in, oldest first. */
  readonly dates?: readonly string[];
  /** It was known before the talk: the rule looks at nothing but the preparation. */
  readonly beforehand: boolean;
}

/** One pitfall, once, with everything that gave it away. A flag never blocks. */
export interface Flag {
  readonly pitfall: string;
  readonly side: Pitfall['side'];
  readonly severity: Pitfall['severity'];
  /** The lead said so; else it follows from the answers and may be wrong. */
  readonly confirmed: boolean;
  /** What the lead marked first, what was known beforehand last. */
  readonly reasons: readonly FlagReason[];
  /** A sentence to say next time. */
  readonly counterMove: string;
  /** What the lead did just before, in the lead's words. */
  readonly justBefore?: string;
}
