// The built-in playbook as it stands in the source, read once.
import { fileURLToPath } from 'node:url';
import { parsePlaybook } from '../../src/playbook/parse-playbook.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { readPlaybookFiles } from '../../src/store/playbook-files.ts';

const FOLDER = fileURLToPath(new URL('../../playbooks/willen-kunnen-snappen', import.meta.url));

let playbook: Playbook | undefined;

/** @throws Error with the first problems when the playbook is not in order. */
export function mainPlaybook(): Playbook {
  if (playbook) return playbook;
  const { name, files } = readPlaybookFiles(FOLDER);
  const parsed = parsePlaybook(name, files);
  if (!parsed.ok) {
    const problems = parsed.problems.filter(({ severity }) => severity === 'error').slice(0, 5);
    throw new Error(problems.map((p) => `${p.file}:${p.line} ${p.code}`).join('\n'));
  }
  playbook = parsed.playbook;
  return playbook;
}
