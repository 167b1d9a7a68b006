// The rules that give a cause its standing: the first that fits counts, so each must have its chance.
import type { Finding } from './problem.ts';
import type { WrittenPlaybook } from './written-playbook.ts';

type Rule = WrittenPlaybook['standing']['rules'][number];

const AT_LEAST = [
  'for-at-least',
  'against-at-least',
  'more-for-by',
  'more-against-by',
  'firsthand-at-least',
] as const;
const AT_MOST = ['for-at-most', 'against-at-most'] as const;

export function checkStanding({ standing }: WrittenPlaybook): readonly Finding[] {
  const { rules } = standing;
  return rules.flatMap((rule, i) => {
    const path = ['standing', 'rules', i];
    const findings: Finding[] = [];
    const clash = clashIn(rule);
    if (clash) findings.push({ code: 'impossible-rule', path, details: clash });
    const earlier = rules.slice(0, i).findIndex((before) => coversAllOf(before, rule));
    if (earlier !== -1) {
      const other = ['standing', 'rules', earlier];
      const details = { standing: rule.standing, earlier: String(earlier + 1) };
      findings.push({ code: 'unreachable-rule', path, other, details });
    }
    // Together is together: no weight of evidence makes a cause shared.
    if (rule.standing === 'shared' && !rule.agreed) {
      findings.push({ code: 'shared-without-agreed', path });
    }
    return findings;
  });
}

/** Wherever `later` fits, `earlier` fits too. */
function coversAllOf(earlier: Rule, later: Rule): boolean {
  return (
    (!earlier.agreed || later.agreed === true) &&
    (!earlier['outside-looked-at'] || later['outside-looked-at'] === true) &&
    AT_LEAST.every((key) => (earlier[key] ?? floorOf(key)) <= (later[key] ?? floorOf(key))) &&
    AT_MOST.every((key) => (earlier[key] ?? Infinity) >= (later[key] ?? Infinity))
  );
}

/** What a rule asks when it leaves the key out; a difference of nothing still asks for a balance. */
function floorOf(key: (typeof AT_LEAST)[number]): number {
  return key === 'more-for-by' || key === 'more-against-by' ? -Infinity : 0;
}

function clashIn(rule: Rule): { low: string; high: string } | undefined {
  const least = (key: (typeof AT_LEAST)[number]) => rule[key] ?? floorOf(key);
  const most = (key: (typeof AT_MOST)[number]) => rule[key] ?? Infinity;
  if (least('for-at-least') > most('for-at-most')) return names('for-at-least', 'for-at-most');
  if (least('against-at-least') > most('against-at-most')) {
    return names('against-at-least', 'against-at-most');
  }
  if (least('more-for-by') + least('against-at-least') > most('for-at-most')) {
    return names('more-for-by', 'for-at-most');
  }
  if (least('more-against-by') + least('for-at-least') > most('against-at-most')) {
    return names('more-against-by', 'against-at-most');
  }
  if (least('more-for-by') + least('more-against-by') > 0) {
    return names('more-for-by', 'more-against-by');
  }
  const noEvidence = most('for-at-most') === 0 && least('firsthand-at-least') > 0;
  return noEvidence ? names('firsthand-at-least', 'for-at-most') : undefined;
}

function names(low: string, high: string): { low: string; high: string } {
  return { low, high };
}
