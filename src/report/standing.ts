// How the causes stand and on which pieces: bars, the reasons for the first cause, the others in a line each.

import { upperFirst } from '../domain/letter-case.ts';
import type { Piece, Weighing } from '../interview/weigh-evidence.ts';
import { bold, type Phrase, plain } from '../wording/phrase.ts';
import { list, paragraph } from './answer-blocks.ts';
import { kindTitles } from './conclusion.ts';
import type { Material } from './material.ts';
import type { Bar, Block } from './report.ts';

/** The weight of a full bar: three strong pieces. Fixed, so that bars of different talks compare. */
const FULL = 9;

export function bars({ diagnosis, playbook, words }: Material): readonly Block[] {
  if (diagnosis.causes.every(({ pieces }) => pieces.length === 0)) return [];
  const lines = playbook.causes.flatMap(({ id, title }): Bar[] => {
    const weighing = diagnosis.causes.find(({ cause }) => cause === id);
    if (weighing === undefined) return [];
    const share = Math.min(1, weighing.weightFor / FULL);
    return [{ label: title, share, text: words.counted(counts(weighing)) }];
  });
  return [{ kind: 'bars', bars: lines }];
}

function counts({ pieces }: Weighing) {
  const count = (direction: Piece['direction'], assumed: boolean) =>
    unique(pieces).filter(
      (piece) => piece.direction === direction && (!assumed || piece.known === 'assumed'),
    ).length;
  return {
    for: count('for', false),
    assumedFor: count('for', true),
    against: count('against', false),
    assumedAgainst: count('against', true),
  };
}

/** The pieces under the causes that are named, and where the others stand. */
export function standingBlocks(material: Material): readonly Block[] {
  const { diagnosis } = material;
  const { shared, first, causes } = diagnosis;
  const named = causes.filter(({ cause }) => shared.includes(cause) || cause === first?.cause);
  const others = causes.filter((weighing) => !named.includes(weighing));
  const told = others.filter(({ pieces }) => pieces.length > 0);
  return [
    ...named.flatMap((weighing) => whyBlocks(weighing, material)),
    ...list([
      ...told.map((weighing) => standingLine(weighing, material)),
      ...(told.length + named.length > 0 ? blankLine(others, material) : []),
    ]),
  ];
}

/** The causes nothing points at, for or against, in one line together. */
function blankLine(others: readonly Weighing[], material: Material): readonly Phrase[] {
  const blank = others.filter(({ pieces }) => pieces.length === 0);
  if (blank.length === 0) return [];
  return [[plain(material.words.nothingOn(blank.map((weighing) => title(weighing, material))))]];
}

function whyBlocks(weighing: Weighing, material: Material): readonly Block[] {
  const { words, diagnosis } = material;
  const kinds = weighing === diagnosis.first ? kindTitles(material) : [];
  const pieces = unique(weighing.pieces);
  const inFavour = pieces.filter(({ direction }) => direction === 'for');
  const against = pieces.filter(({ direction }) => direction === 'against');
  return [
    paragraph(
      bold(words.why(title(weighing, material))),
      plain(` ${upperFirst(weighing.because)}.`),
    ),
    ...list([
      ...inFavour.map((piece) => [plain(upperFirst(pieceText(piece, material)))]),
      ...against.map((piece) => [bold(words.against), plain(` ${pieceText(piece, material)}`)]),
    ]),
    ...(kinds.length > 0 ? [paragraph(bold(words.kind), plain(` ${kinds.join('; ')}.`))] : []),
  ];
}

/** One line: the standing, the rule behind it, and the pieces that decide. */
function standingLine(weighing: Weighing, material: Material): Phrase {
  const { words } = material;
  const pieces = unique(weighing.pieces);
  const sided = (direction: Piece['direction']) =>
    pieces.filter((piece) => piece.direction === direction).map((one) => pieceText(one, material));
  return [
    bold(`${title(weighing, material)}:`),
    plain(` ${words.standing[weighing.standing]}. ${upperFirst(weighing.because)}.`),
    plain(words.forAndAgainst(sided('for'), sided('against'))),
  ];
}

function title({ cause }: Weighing, { playbook }: Material): string {
  return playbook.causes.find(({ id }) => id === cause)?.title ?? cause;
}

function pieceText({ because, side, known }: Piece, { words, audience }: Material): string {
  return `${because} (${words.side[audience][side]}, ${words.known[audience][known]})`;
}

/** Two questions can give the same reason; it is told once. */
function unique(pieces: readonly Piece[]): readonly Piece[] {
  const same = (a: Piece, b: Piece) =>
    a.because === b.because &&
    a.direction === b.direction &&
    a.side === b.side &&
    a.known === b.known;
  return pieces.filter((piece, at) => pieces.findIndex((other) => same(other, piece)) === at);
}
