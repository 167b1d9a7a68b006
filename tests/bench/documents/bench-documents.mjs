// Documents: conversations as Word files against pandoc on the same texts, and one PDF against starting Node.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many conversations; the goal speaks of 1,000, which takes minutes: CONVERSATIONS=1000. */
const count = Number(process.env.CONVERSATIONS ?? 100);
const runs = 9;

export function benchDocuments(root) {
  const work = mkdtempSync(join(tmpdir(), 'coachwijzer-bench-'));
  try {
    const data = join(work, 'data');
    const coachwijzer = (...args) =>
      run(process.execPath, [join(root, 'bin', 'coachwijzer.js'), '--map', data, ...args]);
    const answers = join(root, 'playbooks', 'willen-kunnen-snappen', 'voorbeeld.yaml');
    coachwijzer('start', 'willen-kunnen-snappen', '--antwoorden', answers, '--zonder-vragen');
    copyConversation(join(data, 'gesprekken'), count);
    benchWord({ work, coachwijzer });
    benchPdf({ work, coachwijzer });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** One process for all of them on our side, one for each on the other: that is how either is used. */
function benchWord({ work, coachwijzer }) {
  const [texts, ours, theirs] = ['md', 'word', 'pandoc'].map((name) => join(work, name));
  for (const folder of [texts, theirs]) mkdirSync(folder);
  coachwijzer('export', '--alles', '--voor', 'mezelf', '--als', 'md', '--naar', texts);
  const own = timed(() =>
    coachwijzer('export', '--alles', '--voor', 'mezelf', '--als', 'docx', '--naar', ours),
  );
  const made = readdirSync(ours).filter((name) => name.endsWith('.docx')).length;
  console.log(`${count} conversations to Word: ${own.toFixed(1)} s (${made} files)`);
  if (spawnSync('pandoc', ['--version']).error) {
    console.log('pandoc is not on this machine: nothing to compare with.');
    return;
  }
  const pandoc = timed(() => {
    for (const name of readdirSync(texts)) {
      run('pandoc', [join(texts, name), '-o', join(theirs, name.replace(/md$/, 'docx'))]);
    }
  });
  console.log(
    `pandoc on the same texts:  ${pandoc.toFixed(1)} s   ratio ${(own / pandoc).toFixed(2)}`,
  );
}

/** Whole processes, in turn. */
function benchPdf({ work, coachwijzer }) {
  const [conversation] = readdirSync(join(work, 'data', 'gesprekken'));
  const times = { pdf: [], bare: [] };
  for (let at = 0; at < runs; at += 1) {
    const to = join(work, `pdf-${at}`);
    times.pdf.push(
      timed(() =>
        coachwijzer('export', conversation, '--voor', 'medewerker', '--als', 'pdf', '--naar', to),
      ),
    );
    times.bare.push(timed(() => run(process.execPath, ['-e', '0'])));
  }
  const [pdf, bare] = [median(times.pdf), median(times.bare)];
  console.log(
    `one PDF: ${(pdf / bare).toFixed(1)} x node -e 0  (${(pdf * 1000).toFixed(0)} ms / ${(bare * 1000).toFixed(0)} ms, n=${runs})`,
  );
}

/** The same conversation on many days: the day is in its folder and in its first line. */
function copyConversation(folder, wanted) {
  const [first] = readdirSync(folder);
  for (let at = 1; at < wanted; at += 1) {
    const day = new Date(Date.UTC(2020, 0, at)).toISOString().slice(0, 10);
    const id = `${day}-a`;
    cpSync(join(folder, first), join(folder, id), { recursive: true });
    const journal = join(folder, id, 'journaal.jsonl');
    const [start, ...rest] = readFileSync(journal, 'utf8').split('\n');
    writeFileSync(journal, [start.replace(first, id), ...rest].join('\n'));
  }
}

function run(command, args) {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.slice(-500)}`);
}

function timed(action) {
  const begin = performance.now();
  action();
  return (performance.now() - begin) / 1000;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
