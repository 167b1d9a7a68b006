// "Het recept": what was chosen and how to go about it, and measures known not to work for this cause.
import { chosenOptions } from '../interview/weigh-evidence.ts';
import type { WrongRecipeWarning } from '../pitfalls/find-wrong-recipes.ts';
import type { Recipe } from '../playbook/playbook.ts';
import { bold, type Phrase, plain } from '../wording/phrase.ts';
import { answerBlocks, list, paragraph, section } from './answer-blocks.ts';
import { answersIn, type Material } from './material.ts';
import type { Block, ReportSection } from './report.ts';

export function recipeSection(material: Material): ReportSection | undefined {
  const answers = answersIn(material, 'recipe');
  const recipes = material.playbook.causes.flatMap((cause) => cause.recipes);
  const chosen = answers.flatMap(({ question, answer }) =>
    question.holds === 'recipes' && question.type !== 'group' && answer
      ? chosenOptions(question, answer).flatMap(
          ({ id }) => recipes.find((recipe) => recipe.id === id) ?? [],
        )
      : [],
  );
  const rest = answers.filter(({ question }) => question.holds !== 'recipes');
  const { words, own } = material;
  return section('recipe', words.sections[own ? 'recipe' : 'approach'], [
    ...list(chosen.map((recipe) => recipeLine(recipe, material))),
    ...answerBlocks(rest, material),
    ...warningBlocks(material, 'recipe'),
  ]);
}

/** How to go about it is written to the lead. */
function recipeLine({ title, how }: Recipe, { own, words }: Material): Phrase {
  return own ? [bold(words.ended(title)), plain(` ${how}`)] : [plain(words.ended(title))];
}

/**
 * Every warning once, however often the measure comes back: with the earlier talks when it was only
 * chosen there, else with the recipe.
 */
export function warningBlocks(material: Material, place: 'earlier' | 'recipe'): readonly Block[] {
  const { wrongRecipes, words, playbook } = material;
  const same = (a: WrongRecipeWarning, b: WrongRecipeWarning) =>
    a.measure === b.measure && a.cause === b.cause;
  const once = wrongRecipes.filter(
    (warning, at) => wrongRecipes.findIndex((other) => same(other, warning)) === at,
  );
  return once.flatMap((warning): readonly Block[] => {
    const all = wrongRecipes.filter((other) => same(other, warning));
    const count = (when: WrongRecipeWarning['when']) =>
      all.filter((one) => one.when === when).length;
    const earlier = count('earlier');
    if ((earlier === all.length) !== (place === 'earlier')) return [];
    const { measure, cause, shared, why } = warning;
    const sentence = words.wrongRecipe({
      measure: playbook.measures.find(({ id }) => id === measure)?.title ?? measure,
      cause: playbook.causes.find(({ id }) => id === cause)?.sentence ?? cause,
      shared,
      why,
      earlier,
      inMind: count('in-mind') > 0,
      now: count('now') > 0,
    });
    return [paragraph(bold(words.mind), plain(` ${sentence}`))];
  });
}
