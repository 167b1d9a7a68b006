// What an answers file misses or has wrong, a line each: the name, the question, what is the matter.
import type { Refused } from '../interview/accept-answer.ts';
import type { UnfilledStep } from '../interview/answers-file.ts';
import { nearMiss } from '../playbook/near-miss.ts';
import { screens } from './nl/screens.ts';
import { unfilledWords } from './nl/unfilled.ts';

export function describeUnfilled(unfilled: readonly UnfilledStep[]): string {
  return unfilled
    .map(({ address, step, refused }) => {
      const ask = step.kind === 'field' ? step.field.ask : step.question.ask;
      // "Another one?" is no name that can stand in a file: there it is the list itself.
      const [name, missing] =
        step.kind === 'add'
          ? [step.question.id, unfilledWords.missingList]
          : [address, unfilledWords.missing];
      return `  ${name}  ${refused ? refusal(refused) : missing}\n      ${ask}`;
    })
    .join('\n');
}

/** As on the screen, but there the options stand beside it. */
function refusal({ code, details, message }: Refused): string {
  if (code === 'not-an-option') {
    return unfilledWords.notAnOption(details.typed ?? '', details.options ?? '');
  }
  return message ?? screens.refusals[code](details);
}

/** Names the playbook does not have, with the place in the file and what was probably meant. */
export function describeStrangers(
  strangers: readonly string[],
  known: readonly string[],
  places: ReadonlyMap<string, { readonly line: number; readonly column: number }>,
): string {
  return strangers
    .map((name) => {
      const place = places.get(name.split('.')[0] ?? name);
      const meant = nearMiss(name, known);
      return `  ${unfilledWords.stranger(name, place?.line, meant)}`;
    })
    .join('\n');
}
