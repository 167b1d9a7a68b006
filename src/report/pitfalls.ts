// "Valkuilen": what the lead marked, what follows from the answers, and what was looked out for beforehand.
import type { VisibleAnswer } from '../interview/answers-so-far.ts';
import { chosenOptions } from '../interview/weigh-evidence.ts';
import { isText } from '../pitfalls/answer-words.ts';
import { justBeforeQuestion } from '../pitfalls/find-pitfalls.ts';
import type { Flag, FlagReason } from '../pitfalls/flag.ts';
import type { Pitfall } from '../playbook/playbook.ts';
import { bold, italic, type Phrase, plain, sentences } from '../wording/phrase.ts';
import { answerBlocks, list, paragraph, section } from './answer-blocks.ts';
import { answersIn, type Material } from './material.ts';
import type { ReportSection } from './report.ts';

export function pitfallsSection(material: Material): ReportSection | undefined {
  const { flags, words } = material;
  const foreseen = foreseenPitfalls(material).map(({ title }) => title);
  return section('pitfalls', words.sections.pitfalls, [
    ...(foreseen.length > 0 ? [paragraph(plain(words.foreseen(foreseen)))] : []),
    ...list(flags.map((flag) => flagLine(flag, material))),
  ]);
}

/** "Terugblik": what else was written about the lead's own part, beforehand and afterwards. */
export function reflectionSection(material: Material): ReportSection | undefined {
  // Before the talk, what was answered about one's own pitfalls stands with those to watch.
  const beforehand = material.talked ? otherOwnPitfalls(material) : [];
  const told = [...beforehand, ...otherReflection(material)];
  return section('reflection', material.words.sections.reflection, answerBlocks(told, material));
}

/** What gave it away first, a line for every further reason, and one for the way out. */
export function flagLine(flag: Flag, material: Material): Phrase {
  const { words } = material;
  const told = pitfallById(flag.pitfall, material);
  const known = flag.reasons.every(({ beforehand }) => beforehand) ? 'preparation' : 'talk';
  const how = flag.confirmed ? words.confirmed : words.byRule[known];
  const [first = [plain(told?.what ?? '')], ...others] = reasonTexts(flag, material);
  const lines = [
    sentences([
      [bold(told?.title ?? flag.pitfall), plain(` (${words.whose[flag.side]}, ${how}).`)],
      first,
      justBefore(flag, material),
    ]),
    ...others.map((text): Phrase => [italic(words.also), plain(' '), ...text]),
    counterMove(flag.counterMove, flag.confirmed ? words.nextTime : words.counterMove, material),
  ];
  return lines.flatMap((line, at) => (at === 0 ? line : [plain('\n'), ...line]));
}

/** Why it matters, and the words that gave it away. A reason that two rules give is told once. */
function reasonTexts(flag: Flag, material: Material): readonly Phrase[] {
  const told = new Set<string>();
  return flag.reasons.flatMap((reason): Phrase[] => {
    const { because } = reason;
    if (because === undefined || told.has(because)) return [];
    told.add(because);
    return [sentences([[plain(because)], saidWords(reason, flag, material)])];
  });
}

function counterMove(move: string, lead: string, { words }: Material): Phrase {
  return move === '' ? [] : [italic(lead), plain(` ${words.quote(move)}`)];
}

/** On the employee's side the first question is what the lead did; a mark of one's own can do without. */
function justBefore({ justBefore: did, side }: Flag, { words }: Material): Phrase {
  if (did !== undefined) return [plain(words.justBefore(did))];
  return side === 'employee' ? [bold(words.whatDidYouDo)] : [];
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
