// A run of text made safe to set in any document: clean, without tabs, cut into lines without loose ends.
import { cleanText } from '../domain/clean-text.ts';
import type { Run, Runs } from './report.ts';

/** Every line break in an answer starts a new line; empty lines and white space around a line go. */
export function linesOf(runs: Runs): readonly Runs[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    // The full stop keeps cleanText from trimming the space that parts this run from the next.
    const clean = cleanText(`.${run.text}.`, { severalLines: true }).slice(1, -1);
    for (const [at, part] of clean.replaceAll('\t', ' ').split('\n').entries()) {
      if (at > 0) lines.push([]);
      lines.at(-1)?.push(...unstyledEdges({ ...run, text: part }));
    }
  }
  return lines.map(trimmed).filter((line) => line.length > 0);
}

/** For places that hold one line only: a cell, a heading. A line break becomes " / ". */
export function oneLine(runs: Runs): Runs {
  return linesOf(runs).flatMap((line, at) => (at === 0 ? line : [{ text: ' / ' }, ...line]));
}

export function plainLine(text: string): string {
  return oneLine([{ text }])
    .map((run) => run.text)
    .join('');
}

/** Markdown has no bold that begins or ends with a space: those stand outside it. */
function unstyledEdges(run: Run): readonly Run[] {
  if (run.style === undefined) return run.text === '' ? [] : [run];
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? [];
  const parts = [{ text: before }, { ...run, text: inner }, { text: after }];
  return parts.filter(({ text }) => text !== '');
}

function trimmed(line: readonly Run[]): Runs {
  const runs = [...line];
  while (runs[0]?.text.trim() === '') runs.shift();
  while (runs.at(-1)?.text.trim() === '') runs.pop();
  return runs.map((run, at) => {
    const start = at === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: at === runs.length - 1 ? start.trimEnd() : start };
  });
}
