// `node take-times.mjs FILE ROUNDS PROGRAMS`: runs programs in turn (A B A B) and prints the times of each in ms, as
// JSON. A process of its own, because to start a program from one with much memory takes longer. What the programs say
// goes to FILE, as who checks so much would have it: through a pipe, whoever reads counts as well.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

const [, , said, rounds, listed] = process.argv;
/** Each the arguments of Node. */
const programs = JSON.parse(listed);
const times = programs.map(() => []);
for (let round = 0; round < Number(rounds); round++) {
  for (const [at, args] of programs.entries()) times[at].push(spent(args));
}
console.log(JSON.stringify(times));

/** From start to end. With a finding (an exit code) it has not failed; a program that was ended has. */
function spent(args) {
  const file = openSync(said, 'w');
  try {
    const begin = performance.now();
    const { signal, error } = spawnSync(process.execPath, args, {
      stdio: ['ignore', file, 'ignore'],
    });
    const ms = performance.now() - begin;
    if (error ?? signal) throw new Error(`${args.join(' ')}: ${error ?? signal}`);
    return ms;
  } finally {
    closeSync(file);
  }
}
