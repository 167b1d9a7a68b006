// Which files of a playbook's folder hold the playbook itself.

/** Same folder, other readers: English words, signals in text, own tests, and the worked example. */
const COMPANIONS: ReadonlySet<string> = new Set([
  'en.yaml',
  'signals.yaml',
  'tests.yaml',
  'voorbeeld.yaml',
]);

/** Companions are only known as such beside a playbook.yaml; a file that is given alone is what is meant. */
export function playbookParts<T extends { readonly name: string }>(
  files: readonly T[],
): readonly T[] {
  if (!files.some(({ name }) => name === 'playbook.yaml')) return files;
  return files.filter(({ name }) => /^[^/\\]+\.ya?ml$/i.test(name) && !COMPANIONS.has(name));
}
