// The tables of `npm run bench -- hygiene`.
import { join } from 'node:path';
import { scoreClasses } from '../../../src/pitfalls/classifier/score-classes.ts';
import { checkHygiene } from '../../../src/pitfalls/hygiene/check-hygiene.ts';
import type { HygieneField } from '../../../src/pitfalls/hygiene/hygiene.ts';
import { FLAG_CLASSES } from '../../../src/pitfalls/text-flag.ts';
import { loadPitfallModel } from '../../../src/store/pitfall-model-file.ts';
import {
  type Certainty,
  measureHygiene,
  portion,
  type Share,
  unseenLines,
} from '../../corpus/measure-hygiene.ts';
import { calibrate } from '../../corpus/train/calibrate.ts';
import { filesOf, type Held, holdOut } from '../../corpus/train/held-out.ts';
import { readCorpus } from '../../corpus/train/read-corpus.ts';

const GOALS = { sensitive: 0.95, clean: 0.15, fieldsMs: 50 };
const FIELDS = 200;
const ROUNDS = 15;

/** @param root of the project */
export async function measureAll(root: string, print: (line: string) => void): Promise<void> {
  const { classifier } = await loadPitfallModel(
    {
      builtInPlaybooks: join(root, 'playbooks'),
      pitfallWeights: join(root, 'src', 'pitfalls', 'classifier', 'weights.bin'),
    },
    'willen-kunnen-snappen',
  );
  if (classifier === undefined) throw new Error('no classifier');
  const certainty: Certainty = classifier.certaintyOf.bind(classifier);
  const folder = join(root, 'tests', 'corpus');
  const unseen = unseenLines(folder);
  print(`a decision is asked: goal at least ${GOALS.sensitive * 100} % of medisch and bijzonder,`);
  print(`at most ${GOALS.clean * 100} % of clean lines`);
  print('');
  print('utterances, lexicon and classifier');
  show(measureHygiene(unseen, () => certainty));
  print('utterances, the lexicon alone');
  show(measureHygiene(unseen));
  print('200 fields');
  print(
    `  goal ${GOALS.fieldsMs} ms, seen ${timeFields(unseen, certainty).toFixed(0)} ms, fastest of ${ROUNDS}`,
  );
  print('train files, lexicon and a classifier that never saw the file (takes a minute)');
  const corpus = readCorpus(folder);
  const held = holdOut(corpus);
  const stack = calibrate(held);
  const { slope, offset } = classifier.weights.header.certainty;
  const heldByText = new Map(held.map((one) => [one.line.text, one]));
  for (const file of filesOf(corpus.lines)) {
    const lines = corpus.lines.filter((line) => line.file === file);
    print(` file ${file}`);
    show(measureHygiene(lines, ({ text }) => heldCertainty(heldByText.get(text))));
  }

  /** By line, not by sentence. */
  function heldCertainty(one: Held | undefined): Certainty {
    const scores = one ? scoreClasses(stack, one.sums) : [];
    return (_kind, _text, name) => {
      const score = scores[FLAG_CLASSES.indexOf(name)] ?? -Infinity;
      return 1 / (1 + Math.exp(-(slope * score + offset)));
    };
  }

  function show(measured: ReturnType<typeof measureHygiene>): void {
    for (const [name, share] of Object.entries(measured)) {
      if (share.all > 0) print(`  ${name.padEnd(12)} ${tell(share)}`);
    }
  }
}

function tell(share: Share): string {
  return `${(portion(share) * 100).toFixed(1).padStart(5)} %  (${share.asked} of ${share.all})`;
}

/** A file of many fields, each of two lines. @returns the fastest in ms: what a busy machine adds is not ours. */
function timeFields(lines: readonly { text: string }[], certainty: Certainty): number {
  const fields = Array.from({ length: FIELDS }, (_, i): HygieneField => {
    const text = `${lines[i % lines.length]?.text} ${lines[(i * 7) % lines.length]?.text}`;
    return { address: `field.${i}`, label: '', role: 'text', text };
  });
  const times = Array.from({ length: ROUNDS }, () => {
    const begin = performance.now();
    checkHygiene(fields, { certainty });
    return performance.now() - begin;
  });
  return Math.min(...times);
}
