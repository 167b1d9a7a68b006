// The guide for trainers, docs/playbooks.md, in the parts that a test can hold against the program.
import { readFileSync } from 'node:fs';

const GUIDE = readFileSync(new URL('../../docs/playbooks.md', import.meta.url), 'utf8');
const FENCED = /^```([^\n]*)\n(.*?)^```$/gms;

/** The fenced blocks with exactly this after the three backticks: "yaml", "yaml antwoorden". */
export function guideBlocks(info: string): readonly string[] {
  return [...GUIDE.matchAll(FENCED)].flatMap(([, own, text]) => (own === info ? (text ?? '') : []));
}

interface Heading {
  readonly depth: number;
  readonly title: string;
  readonly line: number;
}

const LINES = GUIDE.replace(FENCED, '').split('\n');
const HEADINGS: readonly Heading[] = LINES.flatMap((text, line) => {
  const [, marks, title] = /^(#+) (.+)$/.exec(text) ?? [];
  return marks && title ? [{ depth: marks.length, title, line }] : [];
});

/** Every word that stands between backticks, in the text under a heading or in all of the guide. */
export function wordsInGuide(isTitle: (title: string) => boolean = () => true) {
  const wanted = HEADINGS.filter(({ title }) => isTitle(title));
  const text = wanted.map((heading) => LINES.slice(heading.line, endOf(heading)).join('\n'));
  const spans = text.join('\n').matchAll(/`([^`]+)`/g);
  return new Set([...spans].flatMap(([, span = '']) => span.match(/[a-z0-9-]+/g) ?? []));
}

function endOf({ depth, line }: Heading): number {
  const next = HEADINGS.find((other) => other.line > line && other.depth <= depth);
  return next?.line ?? LINES.length;
}

/** Links within the guide that lead nowhere. */
export function deadLinks(): readonly string[] {
  const anchors = HEADINGS.map(({ title }) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  const links = [...LINES.join('\n').matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
  return links.filter((anchor) => !anchors.includes(anchor));
}
