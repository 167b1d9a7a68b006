// Words for what an answers file misses.
export const unfilledWords = {
  missing: 'ontbreekt',
  missingList: 'ontbreekt (geen? zet er dan: [])',
  notAnOption: (typed: string, options: string) =>
    `"${typed}" kan hier niet. Kies uit: ${options}.`,
  stranger: (name: string, line: number | undefined, meant: string | undefined) =>
    [
      line === undefined ? '' : `regel ${line}: `,
      name,
      meant === undefined ? '' : `  Bedoelde je "${meant}"?`,
    ].join(''),
};
