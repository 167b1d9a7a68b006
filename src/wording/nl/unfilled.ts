// Words for what an answers file misses.
export const unfilledWords = {
  missing: 'ontbreekt',
  stranger: (name: string, line: number | undefined, meant: string | undefined) =>
    [
      line === undefined ? '' : `regel ${line}: `,
      name,
      meant === undefined ? '' : `  Bedoelde je "${meant}"?`,
    ].join(''),
};
