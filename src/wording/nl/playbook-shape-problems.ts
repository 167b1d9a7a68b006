// What is wrong with the shape of a file an author writes: keys, kinds of value, lengths.
import type { Problem } from '../../playbook/problem.ts';
import type { ProblemWords } from '../problem-words.ts';
import { kindOfValue, oneOf } from './playbook-things.ts';

type Details = Problem['details'];
type Sentences = Partial<ProblemWords['sentences']>;

/** @param thing how the part with the problem in it is called: `vraag "ooit-gekund"`, `signaal nummer 3`. */
export function shapeProblems(thing: (details: Details) => string) {
  return {
    'unknown-key': (d) => `${thing(d)} heeft een sleutel "${d.key}", maar die bestaat hier niet.`,
    'key-not-for-type': (d) => `${thing(d)}: "${d.key}" hoort niet bij het type "${d.type}".`,
    'missing-key': (d) => `${thing(d)}: hier ontbreekt "${d.key}".`,
    'empty-value': (d) => `${thing(d)}: achter "${d.key}" staat niets. Vul het in of haal het weg.`,
    'wrong-type': (d) =>
      d.expected === 'string' && ['number', 'boolean'].includes(d.found ?? '')
        ? `${thing(d)}: dit moet tekst zijn. Zet er aanhalingstekens omheen.`
        : `${thing(d)}: hier hoort ${kindOfValue(d.expected)}, maar er staat ${kindOfValue(d.found)}.`,
    'bad-value': (d) => `${thing(d)}: "${d.value}" kan hier niet. Kies uit ${oneOf(d.allowed)}.`,
    'bad-id': (d) =>
      `${thing(d)}: "${d.value}" kan geen id zijn. Gebruik kleine letters, cijfers en streepjes.`,
    'bad-version': (d) =>
      `de versie is "${d.value}"; schrijf drie getallen met punten, zoals 1.0.0.`,
    'empty-text': (d) => `${thing(d)}: hier hoort tekst te staan.`,
    'too-long': (d) => `${thing(d)}: "${d.key}" is te lang, hoogstens ${d.limit} tekens.`,
    'too-few': (d) => `${thing(d)}: de lijst "${d.key}" heeft minstens ${d.limit} nodig.`,
    'too-many': (d) => `${thing(d)}: de lijst "${d.key}" mag hoogstens ${d.limit} lang zijn.`,
    'too-low': (d) => `${thing(d)}: "${d.key}" moet minstens ${d.limit} zijn.`,
    'too-high': (d) => `${thing(d)}: "${d.key}" mag hoogstens ${d.limit} zijn.`,
    'one-condition': (d) =>
      `${thing(d)}: een voorwaarde heeft precies één sleutel. Zet er meer samen onder "all" of "any".`,
    'one-reference': (d) =>
      `${thing(d)}: hier hoort precies één vraag of oorzaak. Zet er meer samen onder "all" of "any".`,
    'one-check': (d) =>
      `${thing(d)}: een controle heeft precies één regel, zoals "min-length", en een "message".`,
    'for-or-against': (d) =>
      `${thing(d)}: een aanwijzing is voor of tegen een oorzaak. Schrijf "for" of "against", niet beide.`,
  } satisfies Sentences;
}
