// Where a sentence speaks of a customer: what it says of health or belief is then not about the employee.
import type { PhraseHit } from '../signals/phrase-machine.ts';
import type { Words } from '../signals/words.ts';

const CUSTOMERS: ReadonlySet<string> = new Set(
  (
    'klant klanten klantje beller bellers belster nabestaande nabestaanden patient patiente patienten verzekerde verzekerden ' +
    'reiziger reizigers reizigster inwoner inwoners bewoner bewoners huurder huurders bezoeker bezoekers burger burgers ' +
    'consument consumenten abonnee abonnees gebruiker gebruikers aanvrager aanvragers passagier passagiers ' +
    'deelnemer deelnemers leerling leerlingen donateur donateurs koper kopers lezer lezers kiezer kiezers ' +
    'client clienten clients polishouder rekeninghouder winkelier winkeliers bestuurder aandeelhouder gedupeerde gedupeerden vergoeding vergoedingen terugbetaling declaratie declaraties polis polissen vacature meldkamer melder melders'
  ).split(' '),
);
/** Words for customers at work: "de klantenlijn", "bellersvragen". */
const BEGINS_SO = [
  'klant',
  'beller',
  'verzekerde',
  'patient',
  'reiziger',
  'huurder',
  'inwoner',
  'belred',
  'belpiek',
];
/** "Een zwangere klant": the customer may stand just behind. */
const BEHIND = 2;

const EMPLOYEE = /^(medewerk(er|ster)|mdw|mw|collega)$/;
const PLURAL = /(en|s)$/;

/** By sentence, the positions of words for customers. */
export type Customers = ReadonlyMap<number, readonly number[]>;

export function customersIn({ plain, sentence }: Words): Customers {
  const found = new Map<number, number[]>();
  plain.forEach((word, i) => {
    if (!CUSTOMERS.has(word) && !BEGINS_SO.some((begin) => word.startsWith(begin))) return;
    const at = sentence[i] ?? 0;
    const list = found.get(at);
    if (list) list.push(i);
    else found.set(at, [i]);
  });
  return found;
}

/**
 * A customer who comes only later in the sentence is one the employee works for: "was ziek toen de klant belde".
 * @param allowBehind a customer right behind the words counts as well.
 */
export function isAboutCustomer(
  words: Words,
  customers: Customers,
  hit: PhraseHit,
  allowBehind: boolean,
): boolean {
  const here = customers.get(words.sentence[hit.first] ?? 0) ?? [];
  const from = words.end[hit.last] ?? 0;
  return here.some((at) => {
    if (at < hit.first) return !turnsToEmployee(words, at, hit.first);
    if (!allowBehind || at <= hit.last || at > hit.last + BEHIND) return false;
    return !/[,;:]/.test(words.text.slice(from, words.start[at]));
  });
}

/** "Klanten horen haar accent", "de klant wachtte; de medewerker was ziek": from the customer on to the employee. */
function turnsToEmployee(words: Words, customer: number, hit: number): boolean {
  const between = words.text.slice(words.end[customer], words.start[hit]);
  if (between.includes(';')) return true;
  for (let i = customer + 1; i < hit; i++) if (EMPLOYEE.test(words.plain[i] ?? '')) return true;
  if (!PLURAL.test(words.plain[customer] ?? '')) return false;
  for (let i = Math.max(customer + 2, hit - BEHIND); i <= hit; i++) {
    if (/^(zijn|haar|hij|ze|hem)$/.test(words.usual[i] ?? '')) return true;
  }
  return false;
}
