// Whether two names as they were typed mean the same person.

/** Letter case and white space do not tell people apart ("P 1042", "p1042"); nobody is the same as nobody. */
export function sameEmployee(one: string, other: string): boolean {
  const key = bare(one);
  return key !== '' && key === bare(other);
}

function bare(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, '').toLocaleLowerCase('nl');
}
