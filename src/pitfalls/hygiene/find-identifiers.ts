// Numbers and addresses that lead to a person: e-mail, telephone, bank account, citizen number, customer number.
import type { FoundHit } from './found-hit.ts';
import type { HygieneClass, HygieneWeight } from './hygiene-class.ts';
import type { IdentifierReason } from './hygiene-reason.ts';
import { isCitizenNumber, isIban, isNationalNumber } from './number-tests.ts';

interface Kind {
  readonly reason: IdentifierReason;
  readonly class: HygieneClass;
  readonly weight: HygieneWeight;
  /** Every repetition is bounded, so that the time stays in step with the text. Group 1, if any, is the hit. */
  readonly pattern: RegExp;
  isReal?(found: string): boolean;
}

/** The first that claims a piece of text has it. */
const KINDS: readonly Kind[] = [
  {
    reason: 'email',
    class: 'e-mail',
    weight: 'look',
    pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu,
  },
  {
    reason: 'iban',
    class: 'iban',
    weight: 'look',
    pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ .]?[A-Z\d]){11,30}(?![\p{L}\p{N}])/giu,
    isReal: isIban,
  },
  {
    reason: 'national-number',
    class: 'bsn',
    weight: 'decide',
    pattern: /(?<![\d.,-])\d{2}[ .]?[01]\d[ .]?[0-3]\d[ .-]{0,3}\d{3}[ .-]?\d{2}(?![\d-])/g,
    isReal: isNationalNumber,
  },
  {
    reason: 'telephone',
    class: 'telefoon',
    weight: 'look',
    pattern:
      /(?<![\p{L}\d.,-])(?:(?:\+|00)\d{2}[ .-]?(?:\(0\)[ .-]?)?(?:\d[ .\-/]?){7,9}\d|06(?:[ .-]?\d){8}|04\d{2}[ ./-]?\d{2,3}(?:[ .]?\d{2}){2}\d?|0\d{1,3}[ /-]\d{6,7}|0\d{9}|0\d{1,3}[ ./-]\d{2,3}(?:[ .]\d{2}){2})(?![\d-])/gu,
  },
  {
    reason: 'citizen-number',
    class: 'bsn',
    weight: 'decide',
    pattern:
      /(?<![\p{L}\p{N}.,-])(?:\d{9}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{4}[ .]\d{2}[ .]\d{3})(?![\p{L}\p{N}])/gu,
    isReal: isCitizenNumber,
  },
  {
    reason: 'customer-number',
    class: 'derde',
    weight: 'look',
    pattern:
      /(?:klant|order|bestel|polis|dossier|ticket|factuur|contract|zaak|relatie|abonnement|case|referentie|ref|schade|lid)(?:s|en)?-?(?:nummer|nr|id)?\.?[ :#]{0,3}([a-z]{0,4}-?\d[\d.-]{3,16}\d)(?![\p{L}\p{N}])/giu,
  },
  {
    reason: 'customer-number',
    class: 'derde',
    weight: 'look',
    pattern: /(?<![\p{L}\p{N}.,/-])\d{7,20}(?![\p{L}\p{N}])/gu,
  },
  {
    reason: 'postcode',
    class: 'derde',
    weight: 'look',
    pattern: /(?<![\p{L}\p{N}-])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\p{N}])/gu,
  },
];

export function findIdentifiers(text: string): readonly FoundHit[] {
  if (!/[@\d]/.test(text)) return [];
  const hits: FoundHit[] = [];
  for (const { reason, class: name, weight, pattern, isReal } of KINDS) {
    for (const match of text.matchAll(pattern)) {
      const found = match[1] ?? match[0];
      const start = match.index + match[0].length - found.length;
      const end = start + found.length;
      if (isReal && !isReal(found)) continue;
      if (hits.some((hit) => hit.start < end && start < hit.end)) continue;
      hits.push({ class: name, weight, start, end, reason });
    }
  }
  return hits;
}
