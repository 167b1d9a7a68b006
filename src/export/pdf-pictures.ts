// The pictures: bars and a line through time, each a figure with words for who does not see it, beside its text.
import type { Bar, Moment } from '../report/report.ts';
import { plainLine } from '../report/tidy-text.ts';
import type { Frame, Piece } from './pdf-flow.ts';
import { ink, looks } from './pdf-look.ts';
import type { Room } from './pdf-room.ts';
import { rowPieces } from './pdf-rows.ts';
import { GAP } from './pdf-text.ts';

const BAR = { width: 150, height: 8 };
const BETWEEN = 12;
const MARK = 4;

type Draw = (pdf: PDFKit.PDFDocument) => void;

export function barsPieces(bars: readonly Bar[], room: Room): Piece[] {
  const labels = bars.map(({ label }) => plainLine(label));
  const widest = Math.max(...labels.map((text) => room.lines.extent([{ text }], looks.name).whole));
  const barLeft = room.left + Math.min(widest + 0.1, 150) + BETWEEN;
  const barRight = barLeft + BAR.width;
  const figure = new Figure(room, room.words.barsAbout, barLeft, barRight);
  const table = room.tag.add('Table');
  return bars.flatMap(({ share, text }, at) => {
    const tr = table.add('TR');
    const name = { runs: [{ text: labels[at] ?? '' }], tag: tr.add('TH', { scope: 'Row' }) };
    const count = { runs: [{ text: plainLine(text) }], tag: tr.add('TD') };
    const left = barRight + BETWEEN;
    const cells = [
      { ...name, look: looks.name, left: room.left, width: barLeft - BETWEEN - room.left },
      { ...count, look: looks.text, left, width: room.right - left },
    ];
    return rowPieces(cells, room, {
      above: 2,
      below: 2,
      space: at === 0 ? GAP : 0,
      // A picture is not torn where it fits a page.
      withNext: at < bars.length - 1,
      frame: figure.frame,
      begin: (top) =>
        figure.add(`${labels[at]}: ${plainLine(text)}.`, drawBar(barLeft, top + 5.5, share)),
    });
  });
}

function drawBar(left: number, top: number, share: number): Draw {
  const width = BAR.width * Math.min(1, Math.max(0, share));
  return (pdf) => {
    // Little is still something to see.
    if (width > 0) pdf.rect(left, top, Math.max(2, width), BAR.height).fill(ink.mark);
    pdf.lineWidth(0.6).strokeColor(ink.edge);
    pdf.rect(left, top, BAR.width, BAR.height).stroke();
  };
}

export function timelinePieces(moments: readonly Moment[], room: Room): Piece[] {
  const whens = moments.map(({ when }) => plainLine(when));
  const widest = Math.max(...whens.map((text) => room.lines.extent([{ text }], looks.name).whole));
  const lineX = room.left + MARK + 1;
  const whenLeft = lineX + MARK + 10;
  const whenWidth = Math.min(widest + 0.1, 130);
  const textLeft = whenLeft + whenWidth + BETWEEN;
  const { outcomes } = room.words;
  const said = Object.values(outcomes).map((one) => room.lines.extent([{ text: one }], looks.text));
  const wentLeft = room.right - Math.min(Math.max(...said.map(({ whole }) => whole)) + 0.1, 110);
  const marks: number[] = [];
  let fromTop = false;
  // From the first mark to the last, and over the edge of the page where it goes on there.
  const line = (top: number, bottom: number): Draw => {
    const from = fromTop ? top : (marks[0] ?? top);
    const to = marks.length === moments.length ? (marks.at(-1) ?? bottom) : bottom;
    fromTop = true;
    return (pdf) => {
      pdf.lineWidth(1.2).strokeColor(ink.edge);
      if (to > from) pdf.moveTo(lineX, from).lineTo(lineX, to).stroke();
    };
  };
  const edges = [lineX - MARK - 1, lineX + MARK + 1] as const;
  const figure = new Figure(room, room.words.timelineAbout, ...edges, line);
  const table = room.tag.add('Table');
  return moments.flatMap(({ text, outcome }, at) => {
    const tr = table.add('TR');
    const when = { runs: [{ text: whens[at] ?? '' }], tag: tr.add('TH', { scope: 'Row' }) };
    const what = { runs: [{ text }], tag: tr.add('TD') };
    const went = { runs: [{ text: outcomes[outcome] }], tag: tr.add('TD') };
    const cells = [
      { ...when, look: looks.name, left: whenLeft, width: whenWidth },
      { ...what, look: looks.text, left: textLeft, width: wentLeft - BETWEEN - textLeft },
      { ...went, look: looks.text, left: wentLeft, width: room.right - wentLeft },
    ];
    const alt = `${whens[at]}, ${outcomes[outcome]}: ${plainLine(text)}`;
    return rowPieces(cells, room, {
      above: 2,
      below: 5,
      space: at === 0 ? GAP : 0,
      frame: figure.frame,
      begin: (top) => {
        marks.push(top + 9.5);
        figure.add(alt, drawMark(lineX, top + 9.5, outcome));
      },
    });
  });
}

/** Full where it went better, half where it stayed the same, open where that is not known. */
function drawMark(x: number, y: number, outcome: Moment['outcome']): Draw {
  return (pdf) => {
    pdf.lineWidth(1.2).circle(x, y, MARK).fillAndStroke('white', ink.mark);
    if (outcome === 'better') pdf.circle(x, y, MARK).fill(ink.mark);
    if (outcome === 'same') pdf.rect(x - MARK, y - 1, MARK * 2, 2).fill(ink.mark);
  };
}

/** Gathers what is drawn beside the rows on one page; each page has a figure of its own, before the rows. */
class Figure {
  readonly frame: Frame;
  #alt: string[] = [];
  #draws: Draw[] = [];

  constructor(
    room: Room,
    about: string,
    left: number,
    right: number,
    under?: (top: number, bottom: number) => Draw,
  ) {
    const place = room.tag.add('Div');
    this.frame = (top, bottom) => {
      const alt = [about, ...this.#alt].join(' ');
      const figure = place.add('Figure', { alt, bbox: [left, top, right, bottom] });
      const draws = [...(under ? [under(top, bottom)] : []), ...this.#draws];
      room.pen.picture(figure, (pdf) => {
        for (const draw of draws) draw(pdf);
      });
      this.#alt = [];
      this.#draws = [];
    };
  }

  add(alt: string, draw: Draw): void {
    this.#alt.push(alt);
    this.#draws.push(draw);
  }
}
