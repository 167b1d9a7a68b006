// "Valkuilen": what the lead marked, what follows from the answers, and what was looked out for beforehand.

import { localTime } from '../domain/iso-date.ts';
import type { VisibleAnswer } from '../interview/answers-so-far.ts';
import { chosenOptions } from '../interview/weigh-evidence.ts';
import { isText } from '../pitfalls/answer-words.ts';
import { justBeforeQuestion } from '../pitfalls/find-pitfalls.ts';
import type { Flag, FlagReason } from '../pitfalls/flag.ts';
import { answersIn as looksAt } from '../playbook/condition.ts';
import type { Pitfall } from '../playbook/playbook.ts';
import { bold, italic, type Phrase, plain, sentences } from '../wording/phrase.ts';
import { answerBlocks, list, paragraph, section } from './answer-blocks.ts';
import { hasLetGo } from './certainty.ts';
import { hintBlocks } from './hints.ts';
import { answersIn, type Material } from './material.ts';
import { patternLines } from './patterns.ts';
import type { ReportSection } from './report.ts';

export function pitfallsSection(material: Material): ReportSection | undefined {
  const { words } = material;
  const { told, overtaken } = stillTold(material);
  const foreseen = foreseenPitfalls(material).map(({ title }) => title);
  const titles = overtaken.map(({ pitfall }) => pitfallById(pitfall, material)?.title ?? pitfall);
  return section('pitfalls', words.sections.pitfalls, [
    ...(foreseen.length > 0 ? [paragraph(plain(words.foreseen(foreseen)))] : []),
    ...list(patternsToldNow(overtaken, material)),
    ...list(told.map((flag) => flagLine(flag, material))),
    ...hintBlocks(material),
    ...(titles.length > 0 ? [paragraph(plain(words.overtaken(titles)))] : []),
  ]);
}

/** What the lead has let go is not held up as a pattern either. */
function patternsToldNow(overtaken: readonly Flag[], material: Material): readonly Phrase[] {
  const told = material.patterns.filter(
    ({ pitfall }) => !overtaken.some((flag) => flag.pitfall === pitfall),
  );
  return patternLines(told, material);
}

/** A flag that hung on a hypothesis the lead has let go is not held against the lead any more. */
function stillTold(material: Material) {
  if (!hasLetGo(material)) return { told: material.flags, overtaken: [] };
  const looked = material.flags.map((flag) => ({
    ...flag,
    reasons: flag.reasons.filter((reason) => !isAboutHypothesis(reason, material)),
  }));
  return {
    told: looked.filter(({ reasons }) => reasons.length > 0),
    overtaken: looked.filter(({ reasons }) => reasons.length === 0),
  };
}

function isAboutHypothesis({ rule, beforehand }: FlagReason, { playbook }: Material): boolean {
  const when = playbook.flags.find(({ id }) => id === rule)?.when;
  if (!beforehand || when === undefined) return false;
  const asked = new Set(looksAt(when).map(({ question }) => question));
  return playbook.questions.some(
    ({ id, section: place }) =>
      asked.has(id) && (place === 'hypothesis' || place === 'certainty-before'),
  );
}

/** "Terugblik": what else was written about the lead's own part, beforehand and afterwards. */
export function reflectionSection(material: Material): ReportSection | undefined {
  // Before the talk, what was answered about one's own pitfalls stands with those to watch.
  const beforehand = material.talked ? otherOwnPitfalls(material) : [];
  const told = [...beforehand, ...otherReflection(material)];
  return section('reflection', material.words.sections.reflection, answerBlocks(told, material));
}

/** Two reasons a person still weighs; four are a wall of text. */
const MOST_REASONS = 2;

/** What gave it away first, a line for a second reason, and one for the way out. */
function flagLine(flag: Flag, material: Material): Phrase {
  const { words } = material;
  const told = pitfallById(flag.pitfall, material);
  const asks = (reason: Phrase) => reason.some(({ text }) => words.asksJustBefore(text));
  const [first = [plain(told?.what ?? '')], ...rest] = reasonTexts(flag, material);
  // What the lead did just before is asked once, and not at all when it is known.
  const answered = flag.justBefore !== undefined || asks(first);
  const others = rest.filter((reason) => !answered || !asks(reason)).slice(0, MOST_REASONS - 1);
  const asked = [first, ...others].some(asks);
  const lines = [
    sentences([
      [bold(told?.title ?? flag.pitfall), plain(` (${howKnown(flag, material)}).`)],
      first,
      justBefore(flag, asked, material),
    ]),
    ...others,
    counterMove(flag.counterMove, flag.confirmed ? words.nextTime : words.counterMove, material),
  ];
  return lines.flatMap((line, at) => (at === 0 ? line : [plain('\n'), ...line]));
}

/** "jij, door jou bevestigd om 12.12 uur" */
export function howKnown({ side, confirmed, reasons }: Flag, { words }: Material): string {
  const beforehand = reasons.every((reason) => reason.beforehand);
  const how = words.flagged(side, confirmed ? 'confirmed' : beforehand ? 'preparation' : 'talk');
  const times = reasons.flatMap(({ at }) => (at === undefined ? [] : [localTime(at)]));
  return times.length === 0 ? how : `${how} ${words.markedAt([...new Set(times)])}`;
}

/** Why it matters, and the words that gave it away. A reason that two rules give is told once. */
function reasonTexts(flag: Flag, material: Material): readonly Phrase[] {
  const { words, talked } = material;
  const told = new Set<string>();
  return flag.reasons.flatMap((reason): Phrase[] => {
    const { because, beforehand } = reason;
    if (because === undefined || told.has(because)) return [];
    told.add(because);
    // Written for the preparation: afterwards it says when it was so.
    const when = beforehand && talked ? words.beforehand : told.size > 1 ? words.also : undefined;
    return [
      sentences([
        when === undefined ? [] : [italic(when)],
        [plain(because)],
        saidWords(reason, flag, material),
      ]),
    ];
  });
}

function counterMove(move: string, lead: string, { words }: Material): Phrase {
  return move === '' ? [] : [italic(lead), plain(` ${words.quote(move)}`)];
}

/** On the employee's side the first question is what the lead did. */
function justBefore({ justBefore: did, side }: Flag, asked: boolean, { words }: Material): Phrase {
  if (did !== undefined) return [plain(words.justBefore(did))];
  return side === 'employee' && !asked ? [bold(words.whatDidYouDo)] : [];
}

/** Whose words they are matters. What is told as "just before" is not told twice. */
function saidWords(
  reason: FlagReason,
  { pitfall }: Flag,
  { words, conversation }: Material,
): Phrase {
  const { question = '', words: said } = reason;
  const asked = conversation.answers.get(question)?.question;
  if (said === undefined || asked === undefined || !isText(asked)) return [];
  if (question === justBeforeQuestion(pitfall)) return [];
  return [plain(asked.side === 'employee' ? words.employeeSaid(said) : words.leadWrote(said))];
}

function pitfallById(id: string, { playbook }: Material): Pitfall | undefined {
  return playbook.pitfalls.find((pitfall) => pitfall.id === id);
}

/** The pitfalls picked in a list of them, in the order they were picked. */
function pickedPitfalls(visible: VisibleAnswer, material: Material): readonly Pitfall[] {
  const { question, answer } = visible;
  if (question.type === 'group' || answer === undefined) return [];
  return chosenOptions(question, answer).flatMap(({ id }) => pitfallById(id, material) ?? []);
}

export function foreseenPitfalls(material: Material): readonly Pitfall[] {
  return answersIn(material, 'own-pitfalls').flatMap((visible) =>
    pickedPitfalls(visible, material),
  );
}

/** What was answered about one's own pitfalls beside the list of them. */
export function otherOwnPitfalls(material: Material): readonly VisibleAnswer[] {
  return answersIn(material, 'own-pitfalls').filter(
    (visible) => pickedPitfalls(visible, material).length === 0 && !saysNothing(visible),
  );
}

/** Marks and "just before" are told with their pitfall. */
function otherReflection(material: Material): readonly VisibleAnswer[] {
  const told = material.flags.map(({ pitfall }) => justBeforeQuestion(pitfall));
  return answersIn(material, 'reflection').filter(
    (visible) =>
      pickedPitfalls(visible, material).length === 0 &&
      !saysNothing(visible) &&
      !told.includes(visible.question.id),
  );
}

/** "Geen van deze", a yes or no that only opens the next question, a kind of measure. */
function saysNothing({ question, answer }: VisibleAnswer): boolean {
  if (question.type === 'group' || answer === undefined) return false;
  if (question.type === 'yes-no' || question.holds === 'measures') return true;
  return chosenOptions(question, answer).some(({ exclusive }) => exclusive);
}
