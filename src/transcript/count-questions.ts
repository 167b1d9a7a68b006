// Questions by their kind: open, closed, or one that brings its answer along. Language data inside.

import { sentencesIn } from '../pitfalls/sentences.ts';
import { LEADING_OPENINGS } from '../playbook/leading-openings.ts';

export const QUESTION_KINDS = ['open', 'closed', 'leading'] as const;
type QuestionKind = (typeof QUESTION_KINDS)[number];
export type QuestionCounts = Readonly<Record<QuestionKind, number>>;

/** Words before the question itself: "En dan, hoe ..." */
const RUN_UP =
  /^(?:(?:\[[^\]]{0,30}\]|en|maar|dus|ok[ée]|nou|ja|nee|goed|hm+|e+h+m?|dan|want|kijk|zeg|allee|awel|goh|ah|oh|of|trouwens|eerlijk gezegd)[\s,.…]+)+/iu;
const QUESTION_WORD =
  /^(?:(?:aan|bij|door|in|met|na|naar|om|onder|op|over|sinds|tegen|tot|uit|van|vanaf|volgens|voor) )?(?:wat|hoe(?:veel|lang|zo|zeer|ver(?:re)?)?|welke?|waar(?!schijnlijk)\p{L}*|wanneer|wie|wiens|vanwaar)(?!\p{L})/iu;
/** "En dan?", "En jij?", "En als je vastloopt?": no question word, and yet it lets the other talk. */
const GO_ON =
  /^(?:dan|toen|verder|nu|nog meer|jij|gij|u|daarna)\s*\?|^als (?:je|jij|u|ge|gij|het)(?!\p{L})[^,?]{0,80}\?/iu;
/** "Kun je vertellen hoe ...": asked as closed, meant as open. */
const ASKS_TO_TELL =
  /^(?:kun|kan|kunt|wil|wilt|zou|mag)\s.{0,30}(?:vertellen|uitleggen|beschrijven|zeggen|noemen|schetsen|vragen|laten zien)\s.{0,20}(?:wat|hoe|welke?|waar|wanneer|wie)(?!\p{L})/iu;
/** "Als je terugkijkt, wat ..." */
const CONDITION = /^(?:als|stel|toen|nu|wanneer|op het moment)(?!\p{L})/iu;

const LEADING_END =
  /(?:^|[\s,])(?:toch|h[èé]|nietwaar|niet waar|of niet|niet dan)\s*\?|, zeker\s*\?/iu;
const STATEMENT_WITH_TOCH =
  /^(?:dat|dit|het|je|jij|ge|gij|u|we|wij|iedereen)\s(?:.*\s)?toch(?!\p{L})/iu;
const LEADING_START =
  /^(?:vind|vindt|denk|denkt|snap|begrijp) (?:je|jij|u|ge|gij) (?:zelf )?(?:ook )?(?:niet|ook)(?!\p{L})|^(?:zou|is) het niet (?:beter|handig|handiger|slim|slimmer|zo|tijd)(?!\p{L})|^(?:moet|moest|zou|kun|kan) (?:je|jij|u|ge|gij) niet (?:gewoon|beter|eens)(?!\p{L})/iu;
/** What somebody else asked is not a question to the other. */
const QUOTED = /“[^“”]{0,600}”|"[^"]{0,600}"|‘[^‘’]{0,600}’/g;

export function countQuestions(text: string): QuestionCounts {
  const counts = { open: 0, closed: 0, leading: 0 };
  if (!text.includes('?')) return counts;
  for (const sentence of sentencesIn(text.replace(QUOTED, ''))) {
    if (sentence.text.includes('?')) counts[kindOf(sentence.text)] += 1;
  }
  return counts;
}

function kindOf(sentence: string): QuestionKind {
  const question = sentence.replace(RUN_UP, '');
  const lower = question.toLowerCase();
  if (
    LEADING_END.test(question) ||
    LEADING_START.test(question) ||
    STATEMENT_WITH_TOCH.test(question) ||
    LEADING_OPENINGS.nl.some((opening) => lower.startsWith(opening))
  ) {
    return 'leading';
  }
  if (QUESTION_WORD.test(question) || GO_ON.test(question) || ASKS_TO_TELL.test(question)) {
    return 'open';
  }
  const [first = '', ...later] = question.split(/[,;:–—]\s*/);
  const askedLater = later.some((part) => QUESTION_WORD.test(part.replace(RUN_UP, '')));
  return askedLater && (CONDITION.test(first) || !beginsWithVerb(first)) ? 'open' : 'closed';
}

/** "Weet je, ...": a verb, and then the person who is asked. */
function beginsWithVerb(part: string): boolean {
  return /^\p{L}+ (?:je|jij|u|ge|gij|jullie|we|wij|ik|dat|dit|het|er)(?!\p{L})/iu.test(part);
}
