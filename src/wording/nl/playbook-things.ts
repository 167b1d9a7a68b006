// How the parts of a playbook are called in a sentence about them: vraag "ooit-gekund", een lijst, een getal.
import type { Problem } from '../../playbook/problem.ts';

type Details = Problem['details'];

const THINGS: Readonly<Record<string, string>> = {
  phases: 'fase',
  causes: 'oorzaak',
  kinds: 'soort',
  recipes: 'recept',
  measures: 'maatregel',
  reasons: 'reden',
  pitfalls: 'valkuil',
  flags: 'regel',
  questions: 'vraag',
  fields: 'veld',
  options: 'optie',
  sides: 'kant',
};

export function kindOfThing(list: string | undefined): string {
  return THINGS[list ?? ''] ?? 'onderdeel';
}

/** What the problem is in: `vraag "ooit-gekund"`, `de zesde vraag` when it has no id, `"standing"`. */
export function thing({ in: list, inId: id }: Details): string {
  if (list === undefined) return 'het playbook';
  const kind = THINGS[list];
  if (kind === undefined || id === undefined) return `"${list}"`;
  return id.startsWith('#') ? `${kind} nummer ${id.slice(1)}` : `${kind} "${id}"`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst (regels die met "- " beginnen)',
  object: 'een blok met sleutels',
  record: 'een blok met sleutels',
  null: 'niets',
  'string|boolean': 'de id van een optie',
};

export function kindOfValue(kind: string | undefined): string {
  return KINDS[kind ?? ''] ?? 'iets anders';
}

/** "a, b of c" */
export function oneOf(list: string | undefined): string {
  const words = (list ?? '').split(', ').filter((word) => word !== '');
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} of ${last}`;
}
