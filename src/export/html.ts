// A report as one web page that needs nothing else: it prints well, reads on a phone, and asks no network.
import type { Report } from '../report/report.ts';
import { plainLine } from '../report/tidy-text.ts';
import type { DocumentWords } from '../wording/document-words.ts';
import { blockHtml } from './html-block.ts';
import { htmlStyle } from './html-style.ts';
import { escaped } from './html-text.ts';

/** Nothing may be loaded or run, whatever an answer holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

interface HtmlSetting {
  readonly words: DocumentWords;
}

export function toHtml(report: Report, { words }: HtmlSetting): string {
  const title = plainLine(report.title);
  const sections = report.sections.map(({ id, title: heading, blocks }) => {
    const name = escaped(id);
    const parts = blocks.map((block) => blockHtml(block, { words, heading: `${name}-kop` }));
    return `<section id="${name}" aria-labelledby="${name}-kop">
<h2 id="${name}-kop">${escaped(plainLine(heading))}</h2>
${parts.join('\n')}
</section>`;
  });
  const opening = report.blocks.map((block) => blockHtml(block, { words, heading: 'titel' }));
  return `<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${htmlStyle(plainLine(report.foot ?? report.title))}</style>
</head>
<body>
<main>
<h1 id="titel">${escaped(title)}</h1>
${[propertiesHtml(report), ...opening, ...sections].filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
}

function propertiesHtml({ properties }: Report): string {
  if (properties.length === 0) return '';
  const all = properties.map(([name, value]) => `${plainLine(name)}: ${plainLine(value)}`);
  // The dot stays with what stands before it, so that no line begins with one.
  const parts = all.map(
    (text, at) => `<span>${escaped(at < all.length - 1 ? `${text} ·` : text)}</span>`,
  );
  return `<p class="about">${parts.join(' ')}</p>`;
}
