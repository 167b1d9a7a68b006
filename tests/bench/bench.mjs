// `npm run bench [-- PART ...]`: what a person waits for, as a ratio to starting Node itself.
// Both sides run in turn (A B A B), so that a busy machine slows both alike. Only ratios are compared.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pty from '@lydell/node-pty';
import { benchDocuments } from './documents/bench-documents.mjs';
import { benchHygiene } from './hygiene/bench-hygiene.mjs';
import { benchSignals } from './signals/bench-signals.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const program = join(root, 'bin', 'coachwijzer.js');
const pairs = 15;
const patienceMs = 10_000;

/** Every part prints its own lines; a new part is a new name here. */
const parts = {
  cli: benchCommandLine,
  start: benchFirstQuestion,
  documents: () => benchDocuments(root),
  hygiene: () => benchHygiene(root),
  signals: () => benchSignals(root),
};

async function benchCommandLine() {
  await compare('coachwijzer --help', 1.3, runPlain(['--help']), runPlain());
  await compare('coachwijzer --version', undefined, runPlain(['--version']), runPlain());
}

async function benchFirstQuestion() {
  const talk = () => screenTime([program, 'start', 'willen-kunnen-snappen'], /ctrl\+b/i);
  await compare('first question on screen', 1.8, talk, () => screenTime(['-e', '0']));
}

/** A run of the program with these arguments, or of bare Node without them; gives its wall time. */
function runPlain(args) {
  return async () => {
    const begin = performance.now();
    const { status } = spawnSync(process.execPath, args ? [program, ...args] : ['-e', '0']);
    if (status !== 0) throw new Error(`${args?.join(' ')} ended with exit code ${status}`);
    return performance.now() - begin;
  };
}

/** Wall time in ms from spawn in a pseudo-terminal until the marker shows, or until the end. */
async function screenTime(args, marker) {
  const folder = mkdtempSync(join(tmpdir(), 'coachwijzer-bench-'));
  const { COLUMNS: _columns, LINES: _lines, CI: _ci, NO_COLOR: _colour, ...env } = process.env;
  const begin = performance.now();
  const terminal = pty.spawn(process.execPath, args, {
    name: 'xterm-256color',
    cols: 80,
    rows: 24,
    cwd: root,
    env: { ...env, COACHWIJZER_MAP: folder },
  });
  const ended = new Promise((resolve) => terminal.onExit(resolve));
  try {
    return await new Promise((resolve, reject) => {
      let screen = '';
      const fail = (why) => reject(new Error(`${why} before ${marker} was shown:\n${screen}`));
      const timer = setTimeout(() => fail(`${patienceMs} ms went by`), patienceMs);
      terminal.onData((data) => {
        screen += data;
        if (!marker?.test(screen)) return;
        clearTimeout(timer);
        resolve(performance.now() - begin);
      });
      terminal.onExit(() => {
        clearTimeout(timer);
        if (marker) fail('the program ended');
        else resolve(performance.now() - begin);
      });
    });
  } finally {
    if (marker) stop(terminal);
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

function stop(terminal) {
  try {
    terminal.kill(process.platform === 'win32' ? undefined : 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}

async function compare(name, goal, subject, bare) {
  await subject();
  await bare();
  const times = { subject: [], bare: [] };
  for (let pair = 0; pair < pairs; pair += 1) {
    times.subject.push(await subject());
    times.bare.push(await bare());
  }
  const [seen, base] = [median(times.subject), median(times.bare)];
  const wish = goal === undefined ? 'no goal ' : `goal ${goal.toFixed(2)}`;
  const ratio = (seen / base).toFixed(2);
  console.log(
    `${name.padEnd(26)} ${wish}  seen ${ratio}  (${seen.toFixed(0)} ms / ${base.toFixed(0)} ms, n=${pairs})`,
  );
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`No part "${unknown[0]}". Parts: ${Object.keys(parts).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) await parts[name]();
}
