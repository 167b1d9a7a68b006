// "Het recept": what was chosen and how to go about it, and measures known not to work for this cause.
import { chosenOptions } from '../interview/weigh-evidence.ts';
import type { WrongRecipeWarning } from '../pitfalls/find-wrong-recipes.ts';
import type { Recipe } from '../playbook/playbook.ts';
import { bold, type Phrase, plain } from '../wording/phrase.ts';
import { answerBlocks, list, paragraph, section } from './answer-blocks.ts';
import { answersIn, type Material } from './material.ts';
import type { ReportSection } from './report.ts';

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
  const wrong = material.wrongRecipes.filter(({ when }) => when !== 'earlier');
  const { words, own } = material;
  return section('recipe', words.sections[own ? 'recipe' : 'approach'], [
    ...list(chosen.map((recipe) => recipeLine(recipe, own))),
    ...answerBlocks(rest, material),
    ...wrong.map((warning) => paragraph(...warned(warning, material))),
  ]);
}

/** How to go about it is written to the lead. */
function recipeLine({ title, how }: Recipe, own: boolean): Phrase {
  return own ? [bold(`${title}.`), plain(` ${how}`)] : [plain(title)];
}

function warned(warning: WrongRecipeWarning, material: Material): Phrase {
  return [bold(material.words.mind), plain(` ${wrongRecipeSentence(warning, material)}`)];
}

export function wrongRecipeSentence(
  { measure, cause, when, shared, why }: WrongRecipeWarning,
  { playbook, words }: Material,
): string {
  return words.wrongRecipe({
    measure: playbook.measures.find(({ id }) => id === measure)?.title ?? measure,
    cause: playbook.causes.find(({ id }) => id === cause)?.sentence ?? cause,
    when,
    shared,
    why,
  });
}
