// The sums that tell a real number from digits: citizen number, Belgian national number, IBAN.

/** Nine digits that pass the eleven test: nine times the first, eight times the second, ..., less the last. */
export function isCitizenNumber(written: string): boolean {
  const digits = digitsOf(written);
  if (digits.length !== 9 || /^0+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += (9 - i) * Number(digits[i]);
  return (sum - Number(digits[8])) % 11 === 0;
}

/** Eleven digits: born on, a count, and 97 less what the first nine leave over 97 (a 2 in front from 2000 on). */
export function isNationalNumber(written: string): boolean {
  const digits = digitsOf(written);
  if (digits.length !== 11) return false;
  const [first, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  return check === 97 - (Number(first) % 97) || check === 97 - (Number(`2${first}`) % 97);
}

/** The first four characters behind the rest, letters as 10 to 35, leaves 1 over 97. */
export function isIban(written: string): boolean {
  const plain = written.replace(/[ .]/g, '').toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  let rest = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

function digitsOf(written: string): string {
  return written.replace(/\D/g, '');
}
