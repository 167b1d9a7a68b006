// One prompt on its own: ranges that hold something, options that can be chosen, checks that can be met.
import { AGREED, CONFIRM_IDS, YES_NO_IDS } from './default-options.ts';
import type { Finding, Path } from './problem.ts';
import type { WrittenIndex } from './written-index.ts';
import { optionsIn, promptsIn } from './written-parts.ts';
import type { WrittenPlaybook } from './written-playbook.ts';
import type { WrittenCheck, WrittenField, WrittenQuestion } from './written-question.ts';

type Prompt = WrittenField | WrittenQuestion;

export function checkPrompts(playbook: WrittenPlaybook, index: WrittenIndex): readonly Finding[] {
  return playbook.questions.flatMap((question, i) => {
    const path = ['questions', i];
    const group = question.type === 'group' ? ordered(question.min, question.max, path) : [];
    const prompts = promptsIn(question, path).flatMap(({ value, path: at }) => [
      ...rangeFindings(value, at),
      ...optionFindings(value, at, index),
      ...checkFindings(value, at),
    ]);
    return [...group, ...prompts];
  });
}

function ordered(min: number | undefined, max: number | undefined, path: Path): Finding[] {
  if (min === undefined || max === undefined || min <= max) return [];
  const details = { min: String(min), max: String(max) };
  return [{ code: 'min-above-max', path: [...path, 'min'], details }];
}

function rangeFindings(prompt: Prompt, path: Path): readonly Finding[] {
  if (prompt.type === 'number') return ordered(prompt.min, prompt.max, path);
  if (prompt.type !== 'scale') return [];
  const { min, max, step } = prompt;
  const details = { min: String(min), max: String(max), step: String(step) };
  if (min >= max) return [{ code: 'min-above-max', path: [...path, 'min'], details }];
  const fits = (max - min) % step === 0;
  return fits ? [] : [{ code: 'step-does-not-fit', path: [...path, 'step'], details }];
}

function optionFindings(prompt: Prompt, path: Path, index: WrittenIndex): readonly Finding[] {
  if (!('options' in prompt) || prompt.options === undefined) return [];
  const at = [...path, 'options'];
  if (prompt.options === 'measures' || prompt.options === 'recipes') {
    const list = index[prompt.options];
    const isEmpty =
      list.length === 0 && index.isWhole(prompt.options === 'measures' ? 'measures' : 'causes');
    return isEmpty ? [{ code: `no-${prompt.options}`, path: at }] : [];
  }
  const options = optionsIn(prompt, path);
  const ids = options.map(({ value }) => value.id);
  const findings: Finding[] = [];
  if (
    prompt.type === 'yes-no' &&
    !(ids.length === 2 && YES_NO_IDS.every((id) => ids.includes(id)))
  ) {
    findings.push({ code: 'yes-no-options', path: at, details: { ids: ids.join(', ') } });
  }
  if (prompt.type === 'confirm') {
    const strangers = ids.filter((id) => !CONFIRM_IDS.includes(id));
    if (strangers.length > 0 || !ids.includes(AGREED) || ids.length < 2) {
      const details = { ids: ids.join(', '), allowed: CONFIRM_IDS.join(', ') };
      findings.push({ code: 'confirm-options', path: at, details });
    }
  }
  const exclusive = options.filter(({ value }) => value.exclusive);
  if (prompt.type === 'choices') {
    if (exclusive.length === options.length) findings.push({ code: 'only-exclusive', path: at });
  } else {
    for (const option of exclusive) {
      findings.push({ code: 'exclusive-without-effect', path: [...option.path, 'exclusive'] });
    }
  }
  if (prompt.type === 'choice' && options.length === 1) {
    findings.push({ code: 'single-option', path: at });
  }
  return findings;
}

type Rule = Exclude<keyof WrittenCheck, 'message'>;

const RULES_FOR: Readonly<Partial<Record<Prompt['type'], readonly Rule[]>>> = {
  text: ['min-length', 'max-length'],
  short: ['min-length', 'max-length'],
  quote: ['min-length', 'max-length'],
  number: ['min', 'max'],
  date: ['not-in-past', 'not-in-future'],
};

function checkFindings(prompt: Prompt, path: Path): readonly Finding[] {
  const findings: Finding[] = [];
  const limits = new Map<Rule, number>();
  prompt.checks.forEach((check, i) => {
    for (const rule of rulesOf(check)) {
      const at = [...path, 'checks', i, rule];
      const fits = RULES_FOR[prompt.type]?.includes(rule) ?? false;
      if (!fits) {
        const details = { rule, type: prompt.type };
        findings.push({ code: 'check-without-effect', path: at, atKey: true, details });
        continue;
      }
      limits.set(rule, Number(check[rule]));
      const clash = clashWith(rule, limits, prompt);
      if (clash)
        findings.push({ code: 'checks-contradict', path: at, details: { rule, ...clash } });
    }
  });
  return findings;
}

function rulesOf(check: WrittenCheck): readonly Rule[] {
  return (Object.keys(check) as (keyof WrittenCheck)[]).filter((key) => key !== 'message');
}

/** The other rule (or the range of the number) that leaves nothing over. */
function clashWith(
  rule: Rule,
  limits: ReadonlyMap<Rule, number>,
  prompt: Prompt,
): { clash: string } | undefined {
  const pairs = [
    ['min-length', 'max-length'],
    ['min', 'max'],
  ] as const;
  for (const pair of pairs) {
    if (!pair.includes(rule as never)) continue;
    const [low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY] = pair.map((one) =>
      limits.get(one),
    );
    if (low > high) return { clash: pair[0] === rule ? pair[1] : pair[0] };
  }
  const own = limits.get(rule) ?? 0;
  if (prompt.type === 'number') {
    if (rule === 'min' && own > (prompt.max ?? own)) return { clash: 'max' };
    if (rule === 'max' && own < (prompt.min ?? own)) return { clash: 'min' };
  }
  return undefined;
}
