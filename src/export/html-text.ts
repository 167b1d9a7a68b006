// Runs of text as HTML: everything somebody typed is escaped, every line a paragraph of its own.
import type { Runs } from '../report/report.ts';
import { linesOf } from '../report/tidy-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe as text and as the value of an attribute in quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

export function runsHtml(runs: Runs): string {
  return runs
    .map(({ text, style }) => {
      if (style === 'bold') return `<strong>${escaped(text)}</strong>`;
      return style === 'italic' ? `<em>${escaped(text)}</em>` : escaped(text);
    })
    .join('');
}

export function paragraphsHtml(runs: Runs): string {
  return linesOf(runs)
    .map((line) => `<p>${runsHtml(line)}</p>`)
    .join('\n');
}

/** One line stays bare, so that lists stay close together. */
export function linesHtml(runs: Runs): string {
  const lines = linesOf(runs);
  return lines.length > 1 ? paragraphsHtml(runs) : runsHtml(lines[0] ?? []);
}
