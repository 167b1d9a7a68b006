// A report as one web page that needs nothing else: it prints well, reads on a phone, and asks no network.
import type { Bar, Block, Report, Run, Runs } from '../report/report.ts';
import { linesOf, oneLine, plainLine } from '../report/tidy-text.ts';
import { htmlStyle } from './html-style.ts';

/** Nothing may be loaded or run, whatever an answer holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function toHtml(report: Report): string {
  const title = plainLine(report.title);
  const sections = report.sections.map(
    ({ id, title: heading, blocks }) =>
      `<section id="${escaped(id)}">\n<h2>${escaped(plainLine(heading))}</h2>\n${blocks.map(blockHtml).join('\n')}\n</section>`,
  );
  return `<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${[propertiesHtml(report), ...report.blocks.map(blockHtml), ...sections].filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
}

function propertiesHtml({ properties }: Report): string {
  if (properties.length === 0) return '';
  const all = properties.map(([name, value]) => `${plainLine(name)}: ${plainLine(value)}`);
  return `<p class="about">${escaped(all.join(' · '))}</p>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphs(block.runs);
    case 'notice':
      return `<aside>\n${paragraphs(block.runs)}\n</aside>`;
    case 'quote': {
      const about: Run[] =
        block.about === undefined
          ? []
          : [{ text: `${plainLine(block.about)}:`, style: 'bold' }, { text: ' ' }];
      return `<blockquote>\n${paragraphs([...about, { text: block.words }])}\n</blockquote>`;
    }
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${linesHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block);
    case 'bars':
      return `<table class="bars">\n<tbody>\n${block.bars.map(barHtml).join('\n')}\n</tbody>\n</table>`;
  }
}

function paragraphs(runs: Runs): string {
  return linesOf(runs)
    .map((line) => `<p>${runsHtml(line)}</p>`)
    .join('\n');
}

/** A list item of one line stays bare, so that lists stay close together. */
function linesHtml(runs: Runs): string {
  const lines = linesOf(runs);
  return lines.length > 1 ? paragraphs(runs) : runsHtml(lines[0] ?? []);
}

function runsHtml(runs: Runs): string {
  return runs
    .map(({ text, style }) => {
      if (style === 'bold') return `<strong>${escaped(text)}</strong>`;
      return style === 'italic' ? `<em>${escaped(text)}</em>` : escaped(text);
    })
    .join('');
}

function tableHtml({ head, rows }: Extract<Block, { kind: 'table' }>): string {
  const heads = head.map((text) => {
    const words = escaped(plainLine(text));
    // An empty cell is no head of anything.
    return words === '' ? '<td></td>' : `<th scope="col">${words}</th>`;
  });
  const body = rows.map((row) => {
    const cells = row.map((runs, at) => {
      const words = runsHtml(oneLine(runs));
      return at === 0 ? `<th scope="row">${words}</th>` : `<td>${words}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="wide" tabindex="0" role="group">
<table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>`;
}

function barHtml({ label, share, text }: Bar): string {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 100);
  const bar = `<span class="bar"><span style="width:${width}%"></span></span>`;
  return `<tr><th scope="row">${escaped(plainLine(label))}</th><td>${bar}</td><td>${escaped(plainLine(text))}</td></tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
