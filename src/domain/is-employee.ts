// Whether a conversation is with the person somebody names: stricter than for looking back, because this one erases.

/** Case and spare white space do not count, everything else does: "P1" is not "P10", nor is it "P 1". */
export function isEmployee(named: string, employee: string): boolean {
  const key = employeeKey(named);
  return key !== '' && key === employeeKey(employee);
}

function employeeKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nl');
}
