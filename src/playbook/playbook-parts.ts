// Which files of a playbook's folder hold the playbook itself.

/** Same folder, other readers: the English words, the signals in text, and the playbook's own tests. */
const COMPANIONS: ReadonlySet<string> = new Set(['en.yaml', 'signals.yaml', 'tests.yaml']);

/** Companions are only known as such beside a playbook.yaml; a file that is given alone is what is meant. */
export function playbookParts<T extends { readonly name: string }>(
  files: readonly T[],
): readonly T[] {
  if (!files.some(({ name }) => name === 'playbook.yaml')) return files;
  return files.filter(({ name }) => /^[^/\\]+\.ya?ml$/i.test(name) && !COMPANIONS.has(name));
}
