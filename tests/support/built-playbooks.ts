// The built-in playbooks as the build leaves them, made once a worker: reading YAML is the slow part of a journey.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileSignals } from '../../src/pitfalls/compile-signals.ts';
import type { Signals } from '../../src/pitfalls/signals/signal.ts';
import { readPlaybookFiles } from '../../src/store/playbook-files.ts';
import { mainPlaybook } from './main-playbook.ts';

const SOURCE = new URL('../../playbooks', import.meta.url).pathname;
const NO_SIGNALS: Signals = { words: {}, reported: [], signals: [] };

let silent: string | undefined;
let real: string | undefined;

/** @param withSignals else the signals of the main playbook are left out, so that nothing is ever found. */
export function builtPlaybooks(withSignals: boolean): string {
  if (withSignals) {
    real ??= build(mainSignals());
    return real;
  }
  silent ??= build(NO_SIGNALS);
  return silent;
}

function mainSignals(): Signals {
  const { name, files } = readPlaybookFiles(join(SOURCE, mainPlaybook.id));
  return compileSignals(name, files);
}

function build(signals: Signals): string {
  const folder = mkdtempSync(join(tmpdir(), 'coachwijzer-playbooks-'));
  const { id } = mainPlaybook;
  for (const name of readdirSync(SOURCE)) {
    if (name === id) continue;
    cpSync(join(SOURCE, name), join(folder, name), { recursive: true });
  }
  mkdirSync(join(folder, id));
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(mainPlaybook));
  writeFileSync(join(folder, id, 'signals.json'), JSON.stringify(signals));
  const example = join(id, 'voorbeeld.yaml');
  cpSync(join(SOURCE, example), join(folder, example));
  return folder;
}
