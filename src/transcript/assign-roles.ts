// Who leads the team: said by the person who asks, by the names themselves, or clear from the talk.
import { guessLead } from './guess-lead.ts';
import { comparableLabel, roleInLabel } from './label-words.ts';
import { speakersOf } from './speakers-of.ts';
import type { Role, TalkTurn, Turn } from './turn.ts';

type RolesFrom = 'option' | 'names' | 'talk';

/** Beside "Dhr", "Mw" is a lady and not the employee. */
const ADDRESSED = /^(?:dhr|hr|heer|meneer|mevr|mevrouw)(?=[\s.]|$)/i;
const LADY = /^mw\.?$/i;

export interface AssignedRoles {
  readonly turns: readonly TalkTurn[];
  readonly rolesFrom: RolesFrom;
}

/**
 * @param lead a speaker, whole or one word of the name; several with commas between. All others are
 * then the employee's side.
 * @returns undefined when it is not clear, or nobody has that name.
 */
export function assignRoles(turns: readonly Turn[], lead?: string): AssignedRoles | undefined {
  const speakers = speakersOf(turns);
  if (lead !== undefined) {
    const leads = findLeads(speakers, lead);
    return leads && assigned(turns, 'option', (speaker) => leads.has(speaker));
  }
  const named = rolesByName(speakers);
  if (named) return assigned(turns, 'names', (speaker) => named.get(speaker) === 'teamlead');
  const guessed = guessLead(turns);
  return guessed === undefined
    ? undefined
    : assigned(turns, 'talk', (speaker) => speaker === guessed);
}

function assigned(
  turns: readonly Turn[],
  rolesFrom: RolesFrom,
  isLead: (speaker: string) => boolean,
): AssignedRoles {
  const roleOf = (speaker: string): Role => (isLead(speaker) ? 'teamlead' : 'employee');
  return { turns: turns.map((turn) => ({ ...turn, role: roleOf(turn.speaker) })), rolesFrom };
}

function findLeads(speakers: readonly string[], typed: string): ReadonlySet<string> | undefined {
  // First as a whole: "Jansen, Petra" is one person.
  const one = findSpeaker(speakers, typed);
  if (one !== undefined) return new Set([one]);
  const several = typed.split(',').map((name) => findSpeaker(speakers, name));
  const found = several.filter((name) => name !== undefined);
  return found.length === several.length ? new Set(found) : undefined;
}

function findSpeaker(speakers: readonly string[], typed: string): string | undefined {
  const wanted = comparableLabel(typed);
  const whole = speakers.find((speaker) => comparableLabel(speaker) === wanted);
  if (whole !== undefined || wanted === '') return whole;
  const withWord = speakers.filter((speaker) => ` ${wordsIn(speaker)} `.includes(` ${wanted} `));
  return withWord.length === 1 ? withWord[0] : undefined;
}

function wordsIn(speaker: string): string {
  return comparableLabel(speaker)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ');
}

/** @returns undefined as long as one of both sides is not certain. */
function rolesByName(speakers: readonly string[]): ReadonlyMap<string, Role> | undefined {
  const roles = new Map<string, Role>();
  const areAddressed = speakers.some((speaker) => ADDRESSED.test(speaker));
  for (const speaker of speakers) {
    const role = areAddressed && LADY.test(speaker) ? undefined : roleInLabel(speaker);
    if (role !== undefined) roles.set(speaker, role);
  }
  if (roles.size === 0) return undefined;
  const sides = new Set(roles.values());
  const unknown = speakers.filter((speaker) => !roles.has(speaker));
  if (unknown.length === 0 || sides.size === 2) return roles;
  const [only] = unknown;
  if (unknown.length > 1 || only === undefined) return undefined;
  return roles.set(only, sides.has('teamlead') ? 'employee' : 'teamlead');
}
