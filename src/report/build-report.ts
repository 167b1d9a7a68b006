// A replayed conversation becomes a report for one reader: the preparation page, or the talk itself.
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { plain } from '../wording/phrase.ts';
import { agreementsSection } from './agreements.ts';
import { causesSection } from './causes.ts';
import { discussedSection } from './discussed.ts';
import { earlierSection } from './earlier.ts';
import { environmentSection, factsSection, goodSection } from './facts.ts';
import { inShort } from './in-short.ts';
import { gatherMaterial, type Material, type ReportInput } from './material.ts';
import { openSection } from './open-points.ts';
import { notesSection, otherSection } from './other-answers.ts';
import { pitfallsSection, reflectionSection } from './pitfalls.ts';
import { environmentOnPage, factsOnPage, questionsOnPage, watchOnPage } from './preparation.ts';
import { preparationRest } from './preparation-rest.ts';
import { quotesSection } from './quotes.ts';
import { recipeSection } from './recipes.ts';
import type { Report, ReportSection, ReportStatus } from './report.ts';
import { supportSection } from './support.ts';

type SectionMaker = (material: Material) => ReportSection | undefined;

const TALK: readonly SectionMaker[] = [
  factsSection,
  goodSection,
  earlierSection,
  environmentSection,
  causesSection,
  quotesSection,
  pitfallsSection,
  reflectionSection,
  recipeSection,
  agreementsSection,
  discussedSection,
  supportSection,
  openSection,
  otherSection,
  notesSection,
];

const PREPARATION: readonly SectionMaker[] = [
  environmentOnPage,
  factsOnPage,
  questionsOnPage,
  watchOnPage,
  preparationRest,
];

/**
 * Pure: the same conversation on the same day gives the same report.
 * @throws UserError "report-before-talk" {audience}: before the talk there is only the lead's own preparation
 */
export function buildReport(input: ReportInput): Report {
  const material = gatherMaterial(input);
  const { words, audience, talked, date, own } = material;
  if (!talked && !own) throw new UserError('report-before-talk', { audience }, ExitCode.WrongUse);
  const makers = talked ? TALK : PREPARATION;
  return {
    audience,
    language: words.language,
    title: words.title(talked ? 'talk' : 'preparation', date),
    properties: properties(material),
    blocks: [{ kind: 'notice', runs: [plain(words.notice[audience])] }, inShort(material)],
    sections: makers.flatMap((make) => make(material) ?? []),
  };
}

function properties(material: Material): Report['properties'] {
  const { conversation, playbook, words, audience, date, talked } = material;
  const { started, finished } = conversation;
  const status: ReportStatus = finished ? 'afgerond' : 'concept';
  const names = words.properties;
  const all: [string, string][] = [
    [names.conversation, started.conversation],
    [names.employee, started.employee],
    [names.date, date],
    [names.kind, words.kinds[talked ? 'talk' : 'preparation']],
    [names.playbook, `${playbook.id} ${playbook.version}`],
    [names.audience, audience],
    [names.status, words.status[status]],
  ];
  return all.filter(([, value]) => value !== '');
}
