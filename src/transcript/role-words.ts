// Words in the name before a colon that tell which side somebody is on. Language data.
import type { Role } from './turn.ts';
import { hasUnusualLetters, USUAL_LETTERS } from './usual-letters.ts';

/** Nobody is called so: anywhere in a label, as in "Petra (teamleider)" and "Teamleider Petra". */
const ROLE_WORDS: BothRoles = {
  teamlead: new Set([
    ...['teamleider', 'teamleidster', 'teamlead', 'leidinggevende', 'teammanager', 'manager'],
    ...['teamcoach', 'supervisor', 'floormanager', 'teamcoordinator', 'coordinator'],
    'personeelszaken',
  ]),
  employee: new Set([
    ...['medewerker', 'medewerkster', 'werknemer', 'werkneemster', 'agent', 'adviseur', 'coachee'],
    ...['klantadviseur', 'klantenservicemedewerker', 'collega', 'employee', 'bediende'],
  ]),
};

/** Surnames as well, or "de heer": a lead only where the label leaves no name to be meant. */
const LEADS_OR_NAMES = new Set(['leider', 'lead', 'coach', 'chef', 'baas', 'hr']);
/** Of those, what stands before a first name: "coach Joost". */
const BEFORE_A_NAME = new Set(['coach', 'chef']);
const BESIDE_A_ROLE = new Set(['team', 'senior', 'junior', 'interne', 'externe', 'mijn', 'onze']);
const ARTICLES = new Set(['de', 'het', 'een']);

/** Only when they are the whole label: "Mw. Jansen" is a lady, "Mw" alone is not. */
const ROLE_LABELS: BothRoles = {
  teamlead: new Set(['tl', 'lg', 'ik', 'p&o', 'team leader']),
  employee: new Set(['mdw', 'mw', 'medew', 'zij', 'hij', 'csr']),
};

type BothRoles = Readonly<Record<Role, ReadonlySet<string>>>;

/** Between the words of a label: "p&o" is one. */
const USUAL_BREAK = new RegExp(`[^${USUAL_LETTERS}&]+`);
const BREAK = /[^\p{L}&]+/u;
/** What sets a role apart from a name; the hyphen of "Jansen-Baas" does not. */
const APART = /[()/]|\s[-–]\s/;

/** @param label as `comparableLabel` made it; undefined for a name. */
export function roleInComparable(label: string): Role | undefined {
  const whole = label.endsWith('.') ? label.slice(0, -1) : label;
  const words = wordsOf(whole);
  const says = (role: Role) =>
    ROLE_LABELS[role].has(whole) || words.some((word) => ROLE_WORDS[role].has(word));
  const maybeLead = words.some((word) => LEADS_OR_NAMES.has(word));
  const lead = says('teamlead') || (maybeLead && whole.split(APART).some(saysLeadByItself));
  // "Teamleider en medewerker" is a heading.
  if (lead === says('employee')) return undefined;
  return lead ? 'teamlead' : 'employee';
}

/** Whether a label that tells a side tells nothing more: "Teamleider", not "Teamleider Petra". */
export function isOnlyRole(label: string): boolean {
  const whole = label.endsWith('.') ? label.slice(0, -1) : label;
  return (
    ROLE_LABELS.teamlead.has(whole) ||
    ROLE_LABELS.employee.has(whole) ||
    wordsOf(whole).every((word) => isRoleWord(word) || ARTICLES.has(word))
  );
}

/** Of a part that stands apart. */
function saysLeadByItself(part: string): boolean {
  const pieces = part.split(',');
  return pieces.some((piece, at) => {
    const all = wordsOf(piece);
    const words = all.length === 2 && ARTICLES.has(all[0] ?? '') ? all.slice(1) : all;
    const first = words.findIndex((word) => !BESIDE_A_ROLE.has(word));
    const word = words[first] ?? '';
    if (!LEADS_OR_NAMES.has(word)) return false;
    const next = words[first + 1];
    // "Baas, Sanne" is a name.
    if (next === undefined) return at === pieces.length - 1;
    const afterTeam = words[first - 1] === 'team';
    return afterTeam || BEFORE_A_NAME.has(word) || isRoleWord(next);
  });
}

function isRoleWord(word: string): boolean {
  return (
    ROLE_WORDS.teamlead.has(word) ||
    ROLE_WORDS.employee.has(word) ||
    LEADS_OR_NAMES.has(word) ||
    BESIDE_A_ROLE.has(word)
  );
}

function wordsOf(text: string): readonly string[] {
  return text.split(hasUnusualLetters(text) ? BREAK : USUAL_BREAK).filter((word) => word !== '');
}
