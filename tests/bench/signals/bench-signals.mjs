// `npm run bench -- signals`: how often the check of text is right, and what it takes beside write-good 1.0.8.
// Both check the same file in turn (A B A B), each as a program of its own, so that a busy machine slows both alike.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { enginePlugin } from '../../../bin/engine-plugin.mjs';

const NOTES_BYTES = 1_000_000;
const ROUNDS = 7;
const TALK_TURNS = 2 * 60 * 9;
const GOALS = { ratio: 1 / 3, memoryMb: 150, talkMs: 1000 };

/** @param root of the project */
export async function benchSignals(root) {
  const folder = mkdtempSync(join(tmpdir(), 'coachwijzer-bench-'));
  try {
    const { measureAll } = await loadMeasuring(root, folder);
    for (const line of await measureAll(root)) console.log(line);
    console.log('');
    benchTalk(root, folder);
    benchNotes(root, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The measuring is TypeScript, like the tests that share it. */
async function loadMeasuring(root, folder) {
  const input = join(root, 'tests', 'bench', 'signals', 'measure-all.ts');
  const made = await rolldown({
    input,
    cwd: root,
    platform: 'node',
    plugins: [enginePlugin()],
  });
  await made.write({ dir: join(folder, 'measure'), format: 'cjs', entryFileNames: 'measure.cjs' });
  await made.close();
  return createRequire(import.meta.url)(join(folder, 'measure', 'measure.cjs'));
}

function benchTalk(root, folder) {
  const file = join(folder, 'talk.txt');
  const texts = corpusTexts(root, () => true);
  const turns = Array.from({ length: TALK_TURNS }, (_, i) => {
    const who = i % 2 === 0 ? 'Teamleider' : 'Medewerker';
    return `${who}: ${texts[(i * 7) % texts.length]}`;
  });
  writeFileSync(file, turns.join('\n'));
  const { text } = checksOf(root, folder, file);
  const [ms] = timesOf([text], folder);
  tell('talk of 2 hours', ms, 'ms', GOALS.talkMs, `${turns.length} turns`);
}

function benchNotes(root, folder) {
  const other = installWriteGood(folder);
  const learned = corpusTexts(root, (name) => name.startsWith('train-'));
  const notLearned = [...corpusTexts(root, (name) => name.startsWith('utterances')), ...said(root)];
  benchFile('1 MB that was not learned from', mixed(notLearned), other, root, folder);
  benchFile('1 MB that was not, repeated', repeated(notLearned), other, root, folder);
  benchFile('1 MB that was, no line twice', mixed(learned), other, root, folder);
  benchFile('1 MB that was, repeated', repeated(learned), other, root, folder);
}

/** @param other write-good's program, when it is there. */
function benchFile(name, lines, other, root, folder) {
  const file = join(folder, 'notes.md');
  writeFileSync(file, inParagraphs(lines));
  for (const [output, check] of Object.entries(checksOf(root, folder, file))) {
    const memory = `largest resident set, ${output}`;
    tell(`${name}: memory`, memoryMbOf(check), 'MB', GOALS.memoryMb, memory);
    if (other === undefined) {
      const [mine] = timesOf([check], folder);
      console.log(`${name}: ${mine.toFixed(0)} ms; write-good is not to be had here.`);
      continue;
    }
    const [mine, theirs] = timesOf([check, [other, file]], folder);
    const detail = `${output}: ${mine.toFixed(0)} ms / ${theirs.toFixed(0)} ms, n=${ROUNDS}`;
    tell(`${name}: write-good`, mine / theirs, 'x', GOALS.ratio, detail);
  }
}

/** Real notes repeat words but not lines: each line is the first half of one of the corpus and the second of another. */
function* mixed(texts) {
  for (let i = 0; ; i++) {
    const first = texts[i % texts.length].split(' ');
    const second = texts[(i * 7 + Math.floor(i / texts.length) + 1) % texts.length].split(' ');
    const from = Math.floor(second.length / 2);
    yield [...first.slice(0, Math.ceil(first.length / 2)), ...second.slice(from)].join(' ');
  }
}

/** Each used before any is used again. */
function* repeated(texts) {
  for (let i = 0; ; i++) yield texts[(i * 7) % texts.length];
}

/** Of four lines each. */
function inParagraphs(lines) {
  let text = '';
  let count = 0;
  for (const line of lines) {
    text += `${line}\n${++count % 4 === 0 ? '\n' : ''}`;
    if (text.length >= NOTES_BYTES) break;
  }
  return text.slice(0, NOTES_BYTES);
}

/** @param isWanted by name of the file */
function corpusTexts(root, isWanted) {
  const folder = join(root, 'tests', 'corpus');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && isWanted(name))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line).text);
}

/** What is said in the transcripts, without names and times. */
function said(root) {
  const folder = join(root, 'tests', 'corpus', 'transcripts');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .map((line) => line.replace(/^<v [^>]*>|^[^:]{1,40}:\s*/, ''))
    .filter((line) => line.split(' ').length > 3 && !line.includes('-->'));
}

/** As people see it, and for other programs. */
function checksOf(root, folder, file) {
  process.env.COACHWIJZER_MAP = join(folder, 'talks');
  const check = [join(root, 'bin', 'coachwijzer.js'), 'controleer'];
  return { text: [...check, file], json: [...check, '--json', file] };
}

/** Median of each program in ms, from its start to its end. */
function timesOf(programs, folder) {
  const taker = join(import.meta.dirname, 'take-times.mjs');
  const { stdout, stderr, status } = run([
    taker,
    join(folder, 'said'),
    String(ROUNDS),
    JSON.stringify(programs),
  ]);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout).map(median);
}

/** What a program says as it ends. Where Linux tells: elsewhere it counts what started it as well. */
const tellMemory = `
  import { readFileSync, writeSync } from 'node:fs';
  const peak = () => {
    try {
      return /^VmHWM:\\s+(\\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1];
    } catch {
      return process.resourceUsage().maxRSS;
    }
  };
  process.on('exit', () => writeSync(2, 'peak ' + peak()));
`;

/** In a run of its own: looking takes time. */
function memoryMbOf(args) {
  const preload = `data:text/javascript,${encodeURIComponent(tellMemory)}`;
  const { stderr } = run(['--import', preload, ...args]);
  const kilobytes = Number(/peak (\d+)/.exec(stderr)?.[1]);
  if (Number.isNaN(kilobytes)) throw new Error(`${args.join(' ')}: ${stderr}`);
  return kilobytes / 1000;
}

/** With this Node; a finding (3, or a number of findings) is no failure. */
function run(args) {
  const made = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (made.signal !== null) throw new Error(`${args.join(' ')}: ${made.stderr}`);
  return made;
}

/** @returns its program; undefined when it can not be fetched. */
function installWriteGood(folder) {
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', 'write-good@1.0.8'];
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', args, { cwd: folder, shell, timeout: 120_000 });
  const program = join(folder, 'node_modules', 'write-good', 'bin', 'write-good.js');
  return status === 0 ? program : undefined;
}

function tell(name, seen, unit, goal, detail) {
  const wish = `goal ${goal < 1 ? goal.toFixed(2) : goal}`;
  const shown = `${seen < 10 ? seen.toFixed(2) : seen.toFixed(0)} ${unit}`;
  console.log(`${name.padEnd(44)} ${wish}  seen ${shown}  (${detail})`);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
