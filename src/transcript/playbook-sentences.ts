// What a summary of ours takes over from the playbook: chosen options, and why an answer points at a cause.
import type { Playbook } from '../playbook/playbook.ts';
import type { Evidence } from '../playbook/question.ts';

/** A shorter one, such as "Ja, soms", may be the lead's own as well. */
const FEWEST_WORDS = 3;
/** A quote is somebody’s own, whatever it says. */
const SENTENCE = /"[^"]*"\s*|“[^“”]*”\s*|[^;.!?…"“]+[;.!?…]*\s*|["“]/g;
const ENDS = /[;.!?…\s]+$/;
/** "Soort: " before what was chosen, and "(jij, gezien)" behind a reason. */
const LABEL_BEFORE = /^[^:]{1,40}:\s+/;
const SOURCE_BEHIND = /\s\([^()]{1,40}\)$/;

/**
 * As `withoutSentences` compares them.
 * @param ours what the program itself says beside them
 */
export function playbookSentences(
  { questions, causes, standing }: Playbook,
  ours: readonly string[],
): ReadonlySet<string> {
  const texts = [...ours, ...standing.rules.map(({ because }) => because)];
  const addReasons = (evidence: readonly Evidence[]) => {
    for (const { because } of evidence) texts.push(because);
  };
  for (const question of questions) {
    addReasons(question.evidence);
    for (const prompt of question.type === 'group' ? question.fields : [question]) {
      for (const { text, evidence } of 'options' in prompt ? prompt.options : []) {
        texts.push(text);
        addReasons(evidence);
      }
    }
  }
  for (const { recipes, wrongRecipes } of causes) {
    texts.push(...recipes.map(({ how }) => how), ...wrongRecipes.map(({ why }) => why));
  }
  const sentences = texts.flatMap((text) => text.match(SENTENCE) ?? []).map(comparable);
  return new Set(sentences.filter((one) => one.split(' ').length >= FEWEST_WORDS));
}

/** The text without those sentences in it; the rest as it was. */
export function withoutSentences(text: string, known: ReadonlySet<string>): string {
  if (known.size === 0) return text;
  return text.replace(SENTENCE, (sentence) => {
    const whole = comparable(sentence);
    const forms = [whole, whole.replace(SOURCE_BEHIND, '')];
    const isKnown = forms.some(
      (form) => known.has(form) || known.has(form.replace(LABEL_BEFORE, '')),
    );
    return isKnown ? '' : sentence;
  });
}

function comparable(sentence: string): string {
  return sentence.trim().replace(ENDS, '').toLowerCase();
}
