// SIGKILL at any moment: every answer that was accepted is there afterwards, and hervat goes on behind it.
// More runs: KILLS=200 npm test -- killed
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { randomFrom } from '../support/random-from.ts';
import { Keys, RealTerminal } from '../support/real-terminal.ts';

const RUNS = Number(process.env.KILLS ?? 20);
const QUESTIONS = 30;
const PROGRAM = new URL('../../bin/coachwijzer.js', import.meta.url).pathname;

const playbook = join(mkdtempSync(join(tmpdir(), 'playbook-')), 'lang.yaml');
writeFileSync(
  playbook,
  `id: lang
version: 1.0.0
title: Lang
about: Veel korte vragen achter elkaar.
phases: [{id: voorbereiden, title: Voorbereiden, intro: Begin.}]
causes: [{id: werk, title: Werk, question: Kan het hier?, sentence: het werk, outside: true}]
standing: {rules: [{standing: shared, agreed: true, because: samen}, {standing: suspected, for-at-least: 1, because: het blijkt}]}
questions:
${Array.from({ length: QUESTIONS }, (_, at) => question(at + 1)).join('')}`,
);

function question(number: number): string {
  const evidence = number === 1 ? '[{for: werk, known: seen, because: het blijkt}]' : '[]';
  return `  - {id: vraag-${number}, phase: voorbereiden, type: short, ask: 'Vraag nummer ${number}?', label: vraag ${number}, follow-up: En?, why: Daarom., help: Zo., evidence: ${evidence}}\n`;
}

/** Answers questions until the program is killed from under it; @returns how many were surely accepted. */
async function answerUntilKilled(folder: string, random: () => number): Promise<number> {
  const terminal = new RealTerminal(['start', playbook, '--medewerker', 'P1'], { folder });
  let chunksToGo = Math.floor(random() * QUESTIONS * 3);
  terminal.onData(() => {
    if (chunksToGo-- === 0) terminal.kill();
  });
  let accepted = 0;
  try {
    await terminal.do('', 'Begin.');
    await terminal.do(Keys.enter, 'Vraag nummer 1?');
    for (let number = 1; number < QUESTIONS; number++) {
      await terminal.do(`antwoord ${number}${Keys.enter}`, `Vraag nummer ${number + 1}?`);
      accepted = number;
    }
  } catch (error) {
    if (!String(error).includes('ended without')) throw error;
  }
  terminal.kill();
  await terminal.ended;
  return accepted;
}

interface Shown {
  readonly antwoorden: readonly { readonly vraag: string; readonly value: string }[];
}

function answersIn(folder: string): readonly string[] {
  const shown = execFileSync(process.execPath, [PROGRAM, 'toon', 'laatste', '--json'], {
    env: { COACHWIJZER_MAP: folder },
    encoding: 'utf8',
  });
  return (JSON.parse(shown) as Shown).antwoorden.map(({ value }) => value);
}

it(`loses nothing that was accepted in ${RUNS} kills`, { timeout: RUNS * 5_000 }, async () => {
  for (let seed = 1; seed <= RUNS; seed++) {
    const folder = mkdtempSync(join(tmpdir(), 'coachwijzer-'));
    const accepted = await answerUntilKilled(folder, randomFrom(seed));
    if (accepted === 0) continue;
    const answers = answersIn(folder);
    const wanted = Array.from({ length: accepted }, (_, at) => `antwoord ${at + 1}`);
    expect(answers.slice(0, accepted), `seed ${seed}`).toEqual(wanted);
    const resumed = new RealTerminal(['hervat'], { folder });
    await resumed.see(`Vraag nummer ${answers.length + 1}?`);
    resumed.kill();
    await resumed.ended;
  }
});
